package id.penataan.orgstructure.classification.model;

import id.penataan.kit.failure.Invalid;
import java.util.Arrays;
import java.util.Map;

/** Kind of post (UU 20/2023: manajerial and nonmanajerial, the latter fungsional or pelaksana), with its SIASN id. */
public enum JenisJabatan {
    STRUKTURAL("1"),
    FUNGSIONAL("2"),
    PELAKSANA("4");

    private final String siasnId;

    JenisJabatan(String siasnId) {
        this.siasnId = siasnId;
    }

    public static JenisJabatan of(String pointer, String siasnId) {
        return Arrays.stream(values())
                .filter(jenis -> jenis.siasnId.equals(siasnId))
                .findFirst()
                .orElseThrow(() -> Invalid.at(pointer, "jenis-jabatan-unknown", Map.of("value", siasnId)));
    }

    public String siasnId() {
        return siasnId;
    }
}
