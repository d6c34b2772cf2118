package id.penataan.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    @Test
    void sortsKeysAtEveryDepth() {
        assertThat(CanonicalJson.again("{\"b\": [{\"z\": 1, \"a\": null}], \"a\": \"x y\"}"))
                .isEqualTo("{\"a\":\"x y\",\"b\":[{\"a\":null,\"z\":1}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "1.50,1.5",
        "1e5,100000",
        "100000.0,100000",
        "0.000001,0.000001",
        "-0.0,0",
        "12345678901234567890,12345678901234567890"
    })
    void writesEachNumberInOneWay(String number, String written) {
        assertThat(CanonicalJson.again(number)).isEqualTo(written);
    }

    @Test
    void changesNothingWhenItComesAgain() {
        var once = CanonicalJson.again("{\"n\": 1.10, \"t\": \"é ☕ \\\" \\\\ \\n\", \"f\": [true, false]}");

        assertThat(CanonicalJson.again(once)).isEqualTo(once);
    }
}
