package id.penataan.kit.parcel;

import id.penataan.kit.sql.Sql;
import id.penataan.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The table of parcels. */
@ApplicationScoped
public class Parcels {

    /** What storing one did. */
    public enum Effect {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    private final Sql sql;
    private final Tenancy tenancy;

    public Parcels(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    public Effect put(String code, int weight) {
        var before = sql.first(
                "SELECT weight FROM parcel WHERE instansi_id = ? AND code = ?",
                row -> row.smallNumber("weight"),
                tenancy.current(),
                code);
        if (before.isPresent() && before.get() == weight) {
            return Effect.UNCHANGED;
        }
        touch(code, weight);
        return before.isPresent() ? Effect.CHANGED : Effect.CREATED;
    }

    /** Counts how often it was put. */
    public void touch(String code, int weight) {
        sql.update("""
                INSERT INTO parcel AS old (instansi_id, code, weight) VALUES (?, ?, ?)
                ON CONFLICT (instansi_id, code) DO UPDATE SET weight = excluded.weight, times = old.times + 1""", tenancy.current(), code, weight);
    }

    /** As somebody who forgot the filter would ask. */
    public List<String> codesWithoutFilter() {
        return sql.list("SELECT code FROM parcel ORDER BY code", row -> row.text("code"));
    }

    public List<Integer> timesWithoutFilter() {
        return sql.list("SELECT times FROM parcel ORDER BY code", row -> row.smallNumber("times"));
    }

    public void clear() {
        sql.update("DELETE FROM parcel WHERE instansi_id = ?", tenancy.current());
    }
}
