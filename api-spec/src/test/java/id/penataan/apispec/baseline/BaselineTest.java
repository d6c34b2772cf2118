package id.penataan.apispec.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.penataan.apispec.Contracts;
import id.penataan.apispec.OpenApi30;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BaselineTest {
    private static final Path FOLDER = Path.of("baseline");

    @TestFactory
    Stream<DynamicTest> nothingOfTheLastReleaseIsBroken() {
        return Contracts.services().stream()
                .map(service -> dynamicTest(
                        service,
                        () -> assertThat(new Comparison(released(service), now(service)).breaks())
                                .isEmpty()));
    }

    private static String now(String service) {
        return OpenApi30.of((ObjectNode) Contracts.of(service).document()).toString();
    }

    private static String released(String service) throws IOException {
        var file = FOLDER.resolve(service + "-3.0.json");
        assertThat(file).as("see 'Releasing' in README.md").exists();
        return Files.readString(file);
    }
}
