package id.penataan.staffing.placement.store;

import id.penataan.staffing.placement.PlacementDirectory;
import id.penataan.staffing.placement.model.ActingAssignment;
import id.penataan.staffing.placement.model.Phase;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds the lists of placements and acting assignments. */
final class DirectorySql {
    private static final String NAMES = """
            join employee e on e.instansi_id = x.instansi_id and e.id = x.employee_id
            left join position_version v on v.instansi_id = x.instansi_id and v.id = x.position_id
                 and v.valid_from <= greatest(:on, x.valid_from) and (v.valid_to is null or v.valid_to > greatest(:on, x.valid_from))
            left join unit_version u on u.instansi_id = x.instansi_id and u.id = x.unit_id
                 and u.valid_from <= greatest(:on, x.valid_from) and (u.valid_to is null or u.valid_to > greatest(:on, x.valid_from))
            where x.instansi_id = :instansi
            """;

    private static final String SHARED = """
            x.id, x.employee_id, x.nip, x.position_id, x.unit_id, x.valid_from, x.valid_to, x.revision, x.origin,
            e.name, e.title_prefix, e.title_suffix, v.title as position_title, u.name as unit_name,
            """;

    private static final String SUBTREE = """
            with recursive %1$s as (
                select unnest(cast(:%1$sIds as uuid[])) as id
                union
                select c.id from unit_version c join %1$s on c.parent_id = %1$s.id
                where c.instansi_id = :instansi and c.valid_from <= :on and (c.valid_to is null or c.valid_to > :on)
            )
            """;

    private DirectorySql() {}

    static DirectoryQuery placement(UUID id) {
        return placements("").and("x.id = :id").with("id", id);
    }

    static DirectoryQuery placements(PlacementDirectory.Filter filter) {
        var query = placements(prefix(
                filter.unit() != null && filter.subtree(), !filter.roots().isEmpty()));
        narrow(query, filter.position(), filter.employee(), filter.onlyNip());
        units(query, filter.unit(), filter.subtree(), filter.roots());
        return query.and(phase(filter.phase() == null ? Phase.EFFECTIVE : filter.phase()));
    }

    static DirectoryQuery acting(UUID id) {
        return acting("").and("x.id = :id").with("id", id);
    }

    static DirectoryQuery acting(PlacementDirectory.ActingFilter filter, LocalDate on) {
        var query = acting(prefix(
                filter.unit() != null && filter.subtree(), !filter.roots().isEmpty()));
        narrow(query, filter.position(), filter.employee(), filter.onlyNip());
        units(query, filter.unit(), filter.subtree(), filter.roots());
        query.and("not x.cancelled and x.valid_from <= :on and (x.valid_to is null or x.valid_to > :on)");
        if (filter.overLimit()) {
            query.and("x.kind in ('PLT', 'PLH') and x.valid_from <= :latestStart")
                    .with("latestStart", on.minusMonths(2L * ActingAssignment.MONTHS));
        }
        return query;
    }

    private static DirectoryQuery placements(String prefix) {
        return new DirectoryQuery(prefix, SHARED + " x.seat_no, x.state ", " from placement x " + NAMES);
    }

    private static DirectoryQuery acting(String prefix) {
        return new DirectoryQuery(
                prefix,
                SHARED + " x.kind, x.first_valid_to, x.cancelled, cast(x.decree as text) as decree,"
                        + " cast(x.extension_decree as text) as extension_decree ",
                " from acting_assignment x " + NAMES);
    }

    private static void narrow(
            DirectoryQuery query, @Nullable UUID position, @Nullable UUID employee, @Nullable String onlyNip) {
        if (position != null) {
            query.and("x.position_id = :position").with("position", position);
        }
        if (employee != null) {
            query.and("x.employee_id = :employee").with("employee", employee);
        }
        if (onlyNip != null) {
            query.and("x.nip = :onlyNip").with("onlyNip", onlyNip);
        }
    }

    private static void units(DirectoryQuery query, @Nullable UUID unit, boolean subtree, Set<UUID> roots) {
        if (unit != null && subtree) {
            query.and("x.unit_id in (select id from wanted)").with("wantedIds", new UUID[] {unit});
        } else if (unit != null) {
            query.and("x.unit_id = :unit").with("unit", unit);
        }
        if (!roots.isEmpty()) {
            query.and("x.unit_id in (select id from allowed)").with("allowedIds", roots.toArray(UUID[]::new));
        }
    }

    private static String prefix(boolean wanted, boolean allowed) {
        if (wanted && allowed) {
            return SUBTREE.formatted("wanted") + SUBTREE.formatted("allowed").replaceFirst("with recursive", ",");
        }
        return wanted ? SUBTREE.formatted("wanted") : allowed ? SUBTREE.formatted("allowed") : "";
    }

    private static String phase(Phase phase) {
        return switch (phase) {
            case DECREED -> "x.state = 'DECREED' and x.valid_from > :on";
            case EFFECTIVE ->
                "x.state = 'DECREED' and x.valid_from <= :on and (x.valid_to is null or x.valid_to > :on)";
            case ENDED -> "x.state = 'DECREED' and x.valid_to <= :on";
            case PROPOSED, APPROVED, REJECTED, WITHDRAWN, CANCELLED -> "x.state = '" + phase.name() + "'";
        };
    }
}
