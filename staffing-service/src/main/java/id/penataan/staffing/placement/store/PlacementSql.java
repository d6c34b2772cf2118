package id.penataan.staffing.placement.store;

/** The statements of placements. */
final class PlacementSql {
    static final String COLUMNS = """
            id, employee_id, nip, position_id, unit_id, seat_no, state, origin, proposed_by, proposed_at, note, decided_by,
            decided_at, decision_reason, cast(decree as text) as decree, decreed_by, decreed_at, closed_by, closed_at,
            closing_reason, ends_placement, ended_had_until, revision, valid_from, valid_to
            """;

    static final String FIND = "select " + COLUMNS + " from placement where instansi_id = :instansi and id = :id";

    static final String HELD_BY = "select " + COLUMNS + """
            from placement where instansi_id = :instansi and employee_id = :employee and state = 'DECREED'
            and valid_from <= :on and (valid_to is null or valid_to > :on)
            """;

    static final String PLANNED_FOR = "select " + COLUMNS + """
            from placement where instansi_id = :instansi and employee_id = :employee and id <> :other
            and (state = 'APPROVED' or (state = 'DECREED' and valid_from >= :from and (valid_to is null or valid_to > valid_from)))
            order by valid_from limit 1
            """;

    static final String OPEN_PROPOSAL = "select " + COLUMNS + """
            from placement where instansi_id = :instansi and employee_id = :employee and position_id = :position
            and state in ('PROPOSED', 'APPROVED') limit 1
            """;

    static final String HOLDS = """
            select p.id, p.employee_id, p.seat_no, p.state, p.valid_from, p.valid_to,
                   (select min(m.valid_from) from placement m
                    where m.instansi_id = p.instansi_id and m.employee_id = p.employee_id and m.state = 'APPROVED'
                      and m.id <> p.id and p.state = 'DECREED') as leaving_on
            from placement p
            where p.instansi_id = :instansi and p.position_id = :position and p.state in ('APPROVED', 'DECREED')
              and p.id <> :other and (p.valid_to is null or p.valid_to > :from)
            """;

    static final String POST = """
            select id, title, unit_id, jenis_jabatan, siasn_jabatan_id, post_level, need from position_version
            where instansi_id = :instansi and id = :position
              and valid_from <= :on and (valid_to is null or valid_to > :on)
            """;

    static final String ADD = """
            insert into placement (instansi_id, id, employee_id, nip, position_id, unit_id, state, origin, proposed_by,
                                   proposed_at, note, evidence, revision, valid_from)
            values (:instansi, :id, :employee, :nip, :position, :unit, 'PROPOSED', 'PROPOSAL', :by, :at, :note,
                    cast(:evidence as jsonb), 1, :from)
            """;

    static final String SAVE = """
            update placement set seat_no = :seatNo, state = :state, decided_by = :decidedBy, decided_at = :decidedAt,
                   decision_reason = :decisionReason, decree = cast(:decree as jsonb), decreed_by = :decreedBy,
                   decreed_at = :decreedAt, closed_by = :closedBy, closed_at = :closedAt, closing_reason = :closingReason,
                   ends_placement = :ends, ended_had_until = :hadUntil, valid_from = :from, valid_to = :to,
                   revision = :revision
            where instansi_id = :instansi and id = :id and revision = :revision - 1
            """;

    static final String STEP = """
            insert into placement_step (instansi_id, placement_id, revision, action, state, actor, taken_at, reason)
            values (:instansi, :id, :revision, :action, :state, :by, :at, :reason)
            """;

    /** Two people who take the same keys take them in the same order. */
    static final String LOCK = """
            select count(pg_advisory_xact_lock(hashtextextended(key, 0)))
            from (select key from unnest(cast(:keys as text[])) as key order by key) as ordered
            """;

    private PlacementSql() {}
}
