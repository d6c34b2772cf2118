package id.penataan.orgstructure.instansi.model;

import id.penataan.orgstructure.history.model.Faults;
import org.jspecify.annotations.Nullable;

/** A government agency: the tenant whose structure this is. */
public record Instansi(
        String id, String name, Kind kind, @Nullable String siasnId) {
    /** Which tier of government it belongs to. */
    public enum Kind {
        PROVINSI,
        KABUPATEN,
        KOTA,
        KEMENTERIAN,
        LEMBAGA
    }

    private static final int NAME = 200;

    public Instansi {
        new Faults().line("/name", name, NAME).raise();
    }
}
