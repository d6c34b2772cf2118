package id.penataan.local.sample;

/** A kind of post (nomenclature) with what it asks for; {@code level} is the competency level its standard requires. */
public record Title(
        String name,
        Kind kind,
        String eselonId,
        String jenjang,
        int jobClass,
        String minimumEducation,
        int years,
        int level) {

    /** Kind of post with its SIASN id. */
    public enum Kind {
        STRUCTURAL("1", "Jabatan Struktural"),
        FUNCTIONAL("2", "Jabatan Fungsional Tertentu"),
        OPERATIONAL("4", "Jabatan Fungsional Umum");

        final String siasnId;
        final String label;

        Kind(String siasnId, String label) {
            this.siasnId = siasnId;
            this.label = label;
        }
    }

    static Title head(String name, String eselonId) {
        return switch (eselonId) {
            case "21" -> new Title(name, Kind.STRUCTURAL, eselonId, "", 15, "40", 5, 4);
            case "22" -> new Title(name, Kind.STRUCTURAL, eselonId, "", 14, "40", 5, 4);
            case "31" -> new Title(name, Kind.STRUCTURAL, eselonId, "", 12, "40", 3, 3);
            case "32" -> new Title(name, Kind.STRUCTURAL, eselonId, "", 11, "40", 3, 3);
            case "41" -> new Title(name, Kind.STRUCTURAL, eselonId, "", 9, "30", 4, 2);
            default -> throw new IllegalArgumentException("no head post of eselon " + eselonId);
        };
    }

    static Title expert(String name, String jenjang) {
        return switch (jenjang) {
            case "MA" -> new Title(name, Kind.FUNCTIONAL, "", jenjang, 11, "40", 4, 4);
            case "MU" -> new Title(name, Kind.FUNCTIONAL, "", jenjang, 9, "40", 2, 3);
            case "PT" -> new Title(name, Kind.FUNCTIONAL, "", jenjang, 8, "40", 0, 2);
            case "TR" -> new Title(name, Kind.FUNCTIONAL, "", jenjang, 6, "30", 0, 1);
            default -> throw new IllegalArgumentException("no functional post of jenjang " + jenjang);
        };
    }

    static Title operational(String name, int jobClass, String minimumEducation) {
        return new Title(name, Kind.OPERATIONAL, "", "", jobClass, minimumEducation, 0, 1);
    }

    boolean structural() {
        return kind == Kind.STRUCTURAL;
    }
}
