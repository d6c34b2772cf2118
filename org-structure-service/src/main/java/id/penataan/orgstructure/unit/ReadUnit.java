package id.penataan.orgstructure.unit;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.precondition.ETag;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitFacts;
import id.penataan.orgstructure.unit.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One unit, on a day or through its whole life. */
@ApplicationScoped
public class ReadUnit {
    private final Units units;
    private final UnitAuthority authority;

    ReadUnit(Units units, UnitAuthority authority) {
        this.units = units;
        this.authority = authority;
    }

    /** A unit, the version looked at and what the caller may do. */
    public record Seen(Unit unit, Version<UnitFacts> version, List<String> allowedActions) {
        public ETag tag() {
            return UnitTags.of(
                    unit.id(), unit.life().revision(), version.period().from());
        }
    }

    @Transactional
    public Seen on(LocalDate day, UUID id) {
        var unit = whole(id);
        return unit.life()
                .at(day)
                .map(version -> seen(unit, version))
                .orElseThrow(() -> new NotFound("unit-not-found", Map.of("id", id, "asOf", day)));
    }

    @Transactional
    public Unit whole(UUID id) {
        return units.find(id).orElseThrow(() -> new NotFound("unit-not-found", Map.of("id", id)));
    }

    /** The unit after a change, as of the day the change takes effect. */
    @Transactional
    public Seen after(Unit unit, LocalDate day) {
        return seen(unit, unit.life().at(day).orElseGet(() -> unit.life().last()));
    }

    private Seen seen(Unit unit, Version<UnitFacts> version) {
        return new Seen(
                unit, version, authority.allowedActions(unit.id(), unit.life().lifetime()));
    }
}
