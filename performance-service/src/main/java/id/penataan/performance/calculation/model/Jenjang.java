package id.penataan.performance.calculation.model;

import java.util.Arrays;
import java.util.Optional;

/** Level of a functional post (PermenPANRB 1/2023), with the code of the SIASN table. */
public enum Jenjang {
    PEMULA("Pemula", "PM"),
    TERAMPIL("Terampil", "TR"),
    MAHIR("Mahir", "MH"),
    PENYELIA("Penyelia", "PY"),
    AHLI_PERTAMA("Ahli Pertama", "PT"),
    AHLI_MUDA("Ahli Muda", "MU"),
    AHLI_MADYA("Ahli Madya", "MA"),
    AHLI_UTAMA("Ahli Utama", "UT");

    private final String label;
    private final String siasnCode;

    Jenjang(String label, String siasnCode) {
        this.label = label;
        this.siasnCode = siasnCode;
    }

    public String label() {
        return label;
    }

    public static Optional<Jenjang> ofSiasnCode(String code) {
        return Arrays.stream(values())
                .filter(jenjang -> jenjang.siasnCode.equals(code))
                .findFirst();
    }
}
