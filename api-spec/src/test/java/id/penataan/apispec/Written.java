package id.penataan.apispec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small contract written for one test, beside the real shared components. */
final class Written {
    static final Path REAL = Path.of("src/main/openapi");

    private final Path folder;

    Written(Path folder) {
        this.folder = folder;
    }

    Written file(String name, String yaml) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, yaml);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Written shared() {
        for (var name : new String[] {"components.yaml", "paths.yaml"}) {
            try {
                file("shared/" + name, Files.readString(REAL.resolve("shared").resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    Sources sources() {
        return new Sources(folder);
    }

    static JsonNode yaml(String text) {
        try {
            return Sources.YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
