package id.penataan.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"org-structure", "staffing", "performance"})
    void isLayeredRunsAsAnOrdinaryUserAndTakesItsBaseImageAsAnArgument(String service) throws IOException {
        var lines = Files.readAllLines(Path.of("../container", service + ".Containerfile"));

        assertThat(lines).anyMatch(line -> line.startsWith("ARG BASE_IMAGE="));
        assertThat(lines).contains("FROM ${BASE_IMAGE}", "USER 185");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("COPY"))
                .hasSize(4)
                .allMatch(line -> line.contains(service + "-service/target/quarkus-app/"));
        assertThat(lines.indexOf("USER 185")).isLessThan(lines.size() - 1);
    }
}
