package id.penataan.local.together;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.local.demo.DemoAgency;
import id.penataan.local.demo.Story;
import id.penataan.local.stack.Stack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Together.class)
class StoryTest {
    private static final String ARTIFACTS = "Artifacts: ";

    @Test
    void theStoryIsTrueAndLeavesItsArtifacts(Stack stack) {
        var lines = new ArrayList<String>();
        var allTrue = new Story(stack.installation(), lines::add).tell();

        assertThat(allTrue).as(String.join("\n", lines)).isTrue();
        for (var artifact : List.of("bagan-organisasi.svg", "calon.json", "skp.pdf")) {
            assertThat(artifacts(lines).resolve(artifact)).isNotEmptyFile();
        }
    }

    @Test
    void theDemoAgencyLoadsWithoutABadRowAndLoadsAgainWithoutEffect(Stack stack) {
        var office = new Office(stack, "kota-lama", stack.installation().home().folder());
        var first = loaded(stack);
        var employees = office.employees();
        var filled = office.filledSeats();

        assertThat(first).isNotEmpty().allMatch(line -> line.contains(" 0 bad,"));
        assertThat(employees).isPositive();
        assertThat(filled).isPositive();

        assertThat(loaded(stack)).hasSameSizeAs(first).allMatch(line -> line.contains(" 0 bad,"));
        assertThat(office.employees()).isEqualTo(employees);
        assertThat(office.filledSeats()).isEqualTo(filled);
    }

    private static List<String> loaded(Stack stack) {
        var lines = new ArrayList<String>();
        new DemoAgency(stack.installation(), lines::add).load();
        return lines;
    }

    private static Path artifacts(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(ARTIFACTS))
                .map(line -> Path.of(line.substring(ARTIFACTS.length())))
                .findFirst()
                .orElseThrow();
    }
}
