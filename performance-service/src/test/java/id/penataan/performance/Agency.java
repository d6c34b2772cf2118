package id.penataan.performance;

import java.util.UUID;

/** A small agency: a dinas with a bidang, and in it a group without a head. */
public record Agency(String slug, UUID root, UUID dinas, UUID bidang, UUID kelompok, UUID elsewhere) {
    public static final String KADIS = "197208171998031900";
    public static final String KABID = "198504122010011901";
    public static final String ANALIS = "199001012015031901";
    public static final String PRANATA = "199203032018032901";
    public static final String STRANGER = "199505052020121901";
}
