package id.penataan.orgstructure.position;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.precondition.ETag;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.PositionFacts;
import id.penataan.orgstructure.position.model.Positions;
import id.penataan.orgstructure.unit.UnitAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One position, on a day or through its whole life. */
@ApplicationScoped
public class ReadPosition {
    private final Positions positions;
    private final UnitAuthority authority;

    ReadPosition(Positions positions, UnitAuthority authority) {
        this.positions = positions;
        this.authority = authority;
    }

    /** A position, the version looked at and what the caller may do. */
    public record Seen(Position position, Version<PositionFacts> version, List<String> allowedActions) {
        public ETag tag() {
            return PositionTags.of(
                    position.id(), position.life().revision(), version.period().from());
        }
    }

    @Transactional
    public Seen on(LocalDate day, UUID id) {
        var position = whole(id);
        return position.life()
                .at(day)
                .map(version -> seen(position, version))
                .orElseThrow(() -> new NotFound("position-not-found", Map.of("id", id, "asOf", day)));
    }

    @Transactional
    public Position whole(UUID id) {
        return positions.find(id).orElseThrow(() -> new NotFound("position-not-found", Map.of("id", id)));
    }

    /** The position after a change, as of the day the change takes effect. */
    @Transactional
    public Seen after(Position position, LocalDate day) {
        return seen(
                position,
                position.life().at(day).orElseGet(() -> position.life().last()));
    }

    private Seen seen(Position position, Version<PositionFacts> version) {
        return new Seen(
                position,
                version,
                authority.allowedActions(
                        version.facts().unitId(), position.life().lifetime()));
    }
}
