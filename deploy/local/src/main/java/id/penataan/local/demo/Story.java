package id.penataan.local.demo;

import id.penataan.local.client.Unexpected;
import id.penataan.local.stack.Installation;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** The story that always works, step by step through the public API, each outcome checked. */
public record Story(Installation installation, Consumer<String> out) {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** Says whether every outcome was as it should be. */
    public boolean tell() {
        var narrator = new Narrator(out);
        var slug = "cerita-" + LocalDateTime.now(JAKARTA).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        var folder = installation.home().folder().resolve("demo").resolve(slug);
        var stage = new Stage(installation, slug, LocalDate.now(JAKARTA), folder, narrator);
        out.accept("The story of Kota Lama, told in an agency of its own: " + slug);
        try {
            play(stage);
        } catch (Unexpected | UncheckedIOException reason) {
            narrator.stopped(reason);
        }
        out.accept("");
        out.accept("Artifacts: " + folder);
        return narrator.allTrue();
    }

    private static void play(Stage stage) {
        new ImportChapter(stage).play();
        var vacancy = new StructureChapter(stage).play();
        stage.narrator().chapter("3. Two sections move into a new integrated service unit");
        stage.narrator().saw("This chapter (scenario, consultation, enactment) waits for the restructuring workbench.");
        var head = new PlacementChapter(stage, vacancy).play();
        new AppraisalChapter(stage, head).play();
        stage.narrator().chapter("6. A year later the structure is evaluated");
        stage.narrator()
                .saw(
                        "This chapter (service times, unit performance, recommendation) waits for the structure evaluation.");
        new AuditChapter(stage).play();
    }
}
