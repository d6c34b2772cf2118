package id.penataan.performance.calculation.model;

/** Grade of a unit's performance, set before that of its staff (SE MenPANRB 3/2023). */
public enum UnitAchievement {
    ISTIMEWA("Istimewa"),
    BAIK("Baik"),
    BUTUH_PERBAIKAN("Butuh Perbaikan"),
    KURANG("Kurang"),
    SANGAT_KURANG("Sangat Kurang");

    private final String label;

    UnitAchievement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
