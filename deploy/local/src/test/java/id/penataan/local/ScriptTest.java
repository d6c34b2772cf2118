package id.penataan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final Path SCRIPT = Path.of(System.getProperty("penataan.root"), "penataan");

    @Test
    void saysWhatToInstallWhereThereIsNoJdk25() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(SCRIPT.toString(), "up").redirectErrorStream(true);
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("PENATAAN_JDKS", "/nowhere");
        builder.environment().remove("JAVA_HOME");

        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().startsWith("penataan: no JDK 25 found");
    }

    @Test
    void knowsItsCommands() throws IOException, InterruptedException {
        var process = new ProcessBuilder(SCRIPT.toString(), "upp")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).contains("./penataan up").endsWith("there is no command 'upp'\n");
    }
}
