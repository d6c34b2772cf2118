package id.penataan.staffing.employee.model;

import java.util.Optional;

/** The kind of a post, with its SIASN code. */
public enum JenisJabatan {
    STRUKTURAL("1"),
    FUNGSIONAL("2"),
    RANGKAP("3"),
    PELAKSANA("4");

    private final String code;

    JenisJabatan(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<JenisJabatan> ofCode(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
