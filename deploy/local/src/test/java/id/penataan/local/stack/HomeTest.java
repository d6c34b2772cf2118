package id.penataan.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path folder;

    @Test
    void liesInTheRepositoryUnlessTold() {
        assertThat(Home.from(Map.of(), folder).folder()).isEqualTo(folder.resolve(".penataan"));
        assertThat(Home.from(Map.of("PENATAAN_HOME", "/elsewhere"), folder).folder())
                .isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void saysThatTheDiskIsFull() {
        assertThatThrownBy(() -> new Home(folder).requireSpace(Long.MAX_VALUE))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("the disk is full: " + folder);
    }

    @Test
    void saysThatItCannotBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> new Home(file).prepared())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot be written");
    }
}
