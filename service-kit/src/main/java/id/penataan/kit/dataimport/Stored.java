package id.penataan.kit.dataimport;

/** What storing some good rows did: new ones, ones that changed something, ones that were there already just so. */
public record Stored(long created, long changed, long unchanged) {

    public static final Stored NOTHING = new Stored(0, 0, 0);

    public Stored plus(Stored other) {
        return new Stored(created + other.created, changed + other.changed, unchanged + other.unchanged);
    }

    public long total() {
        return created + changed + unchanged;
    }
}
