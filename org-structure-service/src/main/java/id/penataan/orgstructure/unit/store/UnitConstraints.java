package id.penataan.orgstructure.unit.store;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.problem.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** What it means when the database refuses a unit. */
@ApplicationScoped
class UnitConstraints implements Constraints {
    @Override
    public Map<String, Supplier<Failure>> failures() {
        return Map.of(
                "unit_code_once", () -> Invalid.at("/code", "code-taken"),
                "unit_siasn_once", () -> Invalid.at("/siasnId", "siasn-taken"));
    }
}
