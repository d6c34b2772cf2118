package id.penataan.staffing.employee;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sees whose record. A pegawai sees the own one, a superior and the administrations those of their units, an office
 * without units those of the whole agency. Whoever is outside does not learn that the person exists (UU 27/2022).
 */
@ApplicationScoped
public class Visibility {
    private static final String[] OFFICES = {
        "admin-kepegawaian", "admin-organisasi", "tim-penilai", "ppk", "auditor", "kanreg", "integrator"
    };

    private final Caller caller;
    private final Scope scope;

    public Visibility(Caller caller, Scope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    public Audience audience() {
        var roots = caller.unitRoots();
        var office = caller.hasAny(OFFICES);
        var seen = office || caller.has("atasan") ? roots : Set.<UUID>of();
        return new Audience(office && roots.isEmpty(), seen, caller.nip().orElse(null));
    }

    public boolean sees(String nip, @Nullable UUID unit, LocalDate asOf) {
        var audience = audience();
        return audience.wholeAgency()
                || scope.isSelf(nip)
                || (unit != null && !audience.roots().isEmpty() && scope.covers(unit, asOf));
    }
}
