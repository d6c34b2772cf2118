package id.penataan.orgstructure.instansi.model;

import java.util.Optional;

/** The agency at work, as it is registered here. */
public interface Agencies {
    /** The registered agency and the revision of its entry. */
    record Registered(Instansi instansi, long revision) {}

    Optional<Registered> current();

    /** Stores the entry and says under which revision. */
    long store(Instansi instansi);
}
