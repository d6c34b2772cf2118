package id.penataan.orgstructure.classification.model;

import id.penataan.kit.failure.Invalid;
import java.util.Arrays;
import java.util.Map;

/** Level of a functional post (jenjang jabatan fungsional, PermenPANRB 1/2023), with its SIASN code. */
public enum Jenjang {
    PEMULA("PM"),
    TERAMPIL("TR"),
    MAHIR("MH"),
    PENYELIA("PY"),
    AHLI_PERTAMA("PT"),
    AHLI_MUDA("MU"),
    AHLI_MADYA("MA"),
    AHLI_UTAMA("UT");

    private final String siasnCode;

    Jenjang(String siasnCode) {
        this.siasnCode = siasnCode;
    }

    public static Jenjang of(String pointer, String siasnCode) {
        return Arrays.stream(values())
                .filter(jenjang -> jenjang.siasnCode.equals(siasnCode))
                .findFirst()
                .orElseThrow(() -> Invalid.at(pointer, "jenjang-unknown", Map.of("value", siasnCode)));
    }

    public String siasnCode() {
        return siasnCode;
    }
}
