package id.penataan.apispec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class ContractBuildTest {
    @TempDir
    Path written;

    @TempDir
    Path built;

    @Test
    void writesTheSameDocumentAsYamlAndJsonForReadersOfYaml11Too() throws IOException {
        build();

        Object yaml = new Yaml().load(Files.readString(built.resolve("org-structure.yaml")));

        assertThat(yaml).isEqualTo(json("org-structure.json"));
    }

    @Test
    void writesThe30CopyBeside() throws IOException {
        build();

        assertThat(json("org-structure-3.0.json")).containsEntry("openapi", "3.0.3");
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        build();
        var first = Files.readString(built.resolve("org-structure.json"));
        build();

        assertThat(built.resolve("org-structure.json")).hasContent(first);
    }

    private void build() throws IOException {
        new SmallContract().in(written);
        ContractBuild.main(written.toString(), built.toString());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> json(String name) throws IOException {
        return new ObjectMapper().readValue(built.resolve(name).toFile(), Map.class);
    }
}
