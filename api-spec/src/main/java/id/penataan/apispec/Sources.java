package id.penataan.apispec;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hand-written files of the contract, each read once. A key written twice is an error. */
public final class Sources {
    static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final Path root;
    private final Map<Path, JsonNode> read = new HashMap<>();

    public Sources(Path root) {
        this.root = root;
    }

    /** Names of the services that have a document. */
    public List<String> services() {
        try (var files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ContractFault("Cannot list " + root, e);
        }
    }

    /** All files, relative to the root. */
    public List<Path> files() {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(root::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ContractFault("Cannot list " + root, e);
        }
    }

    public JsonNode document(Path file) {
        return read.computeIfAbsent(file, this::parse);
    }

    JsonNode at(Target target) {
        var node = document(target.file());
        for (var key : target.keys()) {
            node = node.path(key);
        }
        if (node.isMissingNode()) {
            throw new ContractFault("Nothing at " + target);
        }
        return node;
    }

    private JsonNode parse(Path file) {
        try {
            return YAML.readTree(root.resolve(file).toFile());
        } catch (IOException e) {
            throw new ContractFault("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
