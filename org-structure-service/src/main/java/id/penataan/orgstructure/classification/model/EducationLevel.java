package id.penataan.orgstructure.classification.model;

import id.penataan.kit.failure.Invalid;
import java.util.Arrays;
import java.util.Map;

/** Level of education (tingkat pendidikan) as SIASN numbers it, from the lowest to the highest. */
public enum EducationLevel {
    SD("05", "Sekolah Dasar"),
    SLTP("10", "SLTP"),
    SLTP_KEJURUAN("12", "SLTP Kejuruan"),
    SLTA("15", "SLTA"),
    SLTA_KEJURUAN("17", "SLTA Kejuruan"),
    SLTA_KEGURUAN("18", "SLTA Keguruan"),
    DIPLOMA_I("20", "Diploma I"),
    DIPLOMA_II("25", "Diploma II"),
    DIPLOMA_III("30", "Diploma III/Sarjana Muda"),
    DIPLOMA_IV("35", "Diploma IV"),
    S1("40", "S-1/Sarjana"),
    S2("45", "S-2"),
    S3("50", "S-3/Doktor");

    private final String siasnId;
    private final String label;

    EducationLevel(String siasnId, String label) {
        this.siasnId = siasnId;
        this.label = label;
    }

    public static EducationLevel of(String pointer, String siasnId) {
        return Arrays.stream(values())
                .filter(level -> level.siasnId.equals(siasnId))
                .findFirst()
                .orElseThrow(() -> Invalid.at(pointer, "education-level-unknown", Map.of("value", siasnId)));
    }

    public String siasnId() {
        return siasnId;
    }

    public String label() {
        return label;
    }
}
