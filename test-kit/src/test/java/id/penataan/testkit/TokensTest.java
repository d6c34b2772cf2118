package id.penataan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Tokens SARI = Tokens.of("kota-lama")
            .role("admin-kepegawaian")
            .nip("199003032015012001")
            .unit("u-1");

    @Test
    void carriesTheClaimsOfTheHouse() {
        assertThat(payload(SARI.sign()))
                .contains(
                        "\"iss\":\"https://penataan.local\"",
                        "\"instansi\":\"kota-lama\"",
                        "\"groups\":[\"admin-kepegawaian\"]")
                .contains("\"nip\":\"199003032015012001\"", "\"units\":[\"u-1\"]");
    }

    @Test
    void leavesOutWhatWasNotGiven() {
        assertThat(payload(Tokens.of("kota-lama").sign())).doesNotContain("nip", "units");
    }

    @Test
    void makesAnUnsignedTokenWithTheSameClaims() {
        assertThat(SARI.unsigned()).endsWith(".");
        assertThat(payload(SARI.unsigned())).contains("kota-lama");
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
