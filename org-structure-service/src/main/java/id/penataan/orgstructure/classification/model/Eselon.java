package id.penataan.orgstructure.classification.model;

import id.penataan.kit.failure.Invalid;
import java.util.Arrays;
import java.util.Map;

/** Echelon of a structural post, with its SIASN id and its printed form (PP 100/2000 jo. PP 13/2002, Lampiran). */
public enum Eselon {
    JPT_UTAMA("10", "I.a"),
    I_A("11", "I.a"),
    I_B("12", "I.b"),
    II_A("21", "II.a"),
    II_B("22", "II.b"),
    III_A("31", "III.a"),
    III_B("32", "III.b"),
    IV_A("41", "IV.a"),
    IV_B("42", "IV.b"),
    V_A("51", "V.a"),
    V_B("52", "V.b");

    private final String siasnId;
    private final String label;

    Eselon(String siasnId, String label) {
        this.siasnId = siasnId;
        this.label = label;
    }

    public static Eselon of(String pointer, String siasnId) {
        return Arrays.stream(values())
                .filter(eselon -> eselon.siasnId.equals(siasnId))
                .findFirst()
                .orElseThrow(() -> Invalid.at(pointer, "eselon-unknown", Map.of("value", siasnId)));
    }

    public String siasnId() {
        return siasnId;
    }

    public String label() {
        return label;
    }
}
