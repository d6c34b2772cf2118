package id.penataan.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {
    @TempDir
    private Path folder;

    @Test
    void becomesATokenWithTheClaimsOfTheHouse() {
        var identity = Identity.of("kota-lama", "pegawai", "atasan")
                .withNip("199003032015012001")
                .withUnits("u-1");

        assertThat(payload(identity))
                .contains("\"iss\":\"https://penataan.local\"", "\"instansi\":\"kota-lama\"", "\"units\":[\"u-1\"]")
                .contains("\"groups\":[\"pegawai\",\"atasan\"]", "\"nip\":\"199003032015012001\"");
    }

    @Test
    void keepsItsKeyBetweenRunsAndFromOtherUsers() throws IOException {
        var key = new Keys(new Home(folder)).privateKey();

        assertThat(new Keys(new Home(folder)).privateKey()).isEqualTo(key);
        assertThat(Files.getPosixFilePermissions(new Keys(new Home(folder)).privateFile()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private String payload(Identity identity) {
        var token = identity.token(new Keys(new Home(folder)).privateKey(), Duration.ofHours(1));
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
