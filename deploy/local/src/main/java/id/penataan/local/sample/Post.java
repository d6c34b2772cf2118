package id.penataan.local.sample;

/** A line of the peta jabatan: a title in a unit with the number of people it needs. */
public record Post(String code, Unit unit, Title title, int need) {

    /** SIASN's rule: a structural post is identified by its unit, every other by its title. */
    String siasnId() {
        return title.structural() ? unit.id() : Ids.hex("title", title.name());
    }

    boolean critical() {
        return title.structural() && title.jobClass() >= 14;
    }
}
