package id.penataan.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What {@code kubectl kustomize} renders for an overlay. */
record Manifests(List<JsonNode> objects) {

    static boolean canRender() {
        try {
            return new ProcessBuilder("kubectl", "version", "--client").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Manifests of(String overlay) throws IOException {
        var process = new ProcessBuilder(
                        "kubectl",
                        "kustomize",
                        Path.of("../kubernetes/overlays", overlay).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = process.getInputStream()) {
            var objects = new YAMLMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(out)
                    .readAll();
            return new Manifests(List.copyOf(objects));
        }
    }

    Stream<JsonNode> ofKind(String kind) {
        return objects.stream().filter(object -> kind.equals(object.path("kind").asText()));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }
}
