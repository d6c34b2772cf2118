package id.penataan.performance.reference.store;

/** Reads of the copied structure as of a day; the tenant leads every condition. */
final class OrganisationSql {
    /** The definitive placement of the day, else the unit that the employee's record names. */
    static final String SEAT = """
            SELECT e.id, e.nip, e.name, e.active, e.golongan, seat.position_id,
                   coalesce(p.title, e.position_title) AS title, p.eselon_id,
                   u.id AS unit_id, u.name AS unit_name
              FROM ref_employee e
              LEFT JOIN LATERAL (
                    SELECT s.position_id, s.unit_id FROM ref_placement s
                     WHERE s.instansi_id = e.instansi_id AND s.nip = e.nip AND s.kind = 'DEFINITIF'
                       AND s.valid_from <= :asOf AND (s.valid_to IS NULL OR s.valid_to > :asOf)
                     ORDER BY s.valid_from DESC, s.id LIMIT 1) seat ON true
              LEFT JOIN ref_position p ON p.instansi_id = e.instansi_id AND p.id = seat.position_id
                    AND p.valid_from <= :asOf AND (p.valid_to IS NULL OR p.valid_to > :asOf)
              LEFT JOIN ref_unit u ON u.instansi_id = e.instansi_id AND u.id = coalesce(p.unit_id, seat.unit_id, e.unit_id)
                    AND u.valid_from <= :asOf AND (u.valid_to IS NULL OR u.valid_to > :asOf)
             WHERE e.instansi_id = :instansi AND e.nip = :nip
            """;

    private static final String UPWARDS = """
            WITH RECURSIVE up AS (
                SELECT u.id, u.parent_id, u.name, u.head_title, 0 AS level FROM ref_unit u
                 WHERE u.instansi_id = :instansi AND u.id = :unit
                   AND u.valid_from <= :asOf AND (u.valid_to IS NULL OR u.valid_to > :asOf)
                UNION ALL
                SELECT p.id, p.parent_id, p.name, p.head_title, up.level + 1 FROM up
                  JOIN ref_unit p ON p.instansi_id = :instansi AND p.id = up.parent_id
                   AND p.valid_from <= :asOf AND (p.valid_to IS NULL OR p.valid_to > :asOf)
                 WHERE up.level < 40)
            """;

    static final String ANCESTORS = UPWARDS + "SELECT id FROM up";

    /** Bottom first; one row per holder or acting officer of a unit's head seat, one without holder where there is none. */
    static final String CHAIN = UPWARDS + """
            SELECT up.level, up.id, up.name, up.head_title, h.id IS NOT NULL AS head_seat,
                   e.nip, e.name AS holder_name, s.kind, coalesce(h.title, up.head_title, e.position_title, '') AS title
              FROM up
              LEFT JOIN ref_position h ON h.instansi_id = :instansi AND h.unit_id = up.id AND h.head
                    AND h.valid_from <= :asOf AND (h.valid_to IS NULL OR h.valid_to > :asOf)
              LEFT JOIN ref_placement s ON s.instansi_id = :instansi
                    AND s.valid_from <= :asOf AND (s.valid_to IS NULL OR s.valid_to > :asOf)
                    AND (s.position_id = h.id AND s.kind <> 'TUGAS_TAMBAHAN'
                         OR h.id IS NULL AND s.unit_id = up.id AND s.kind = 'TUGAS_TAMBAHAN')
              LEFT JOIN ref_employee e ON e.instansi_id = :instansi AND e.nip = s.nip
                    AND (e.active OR s.valid_to IS NOT NULL)
             ORDER BY up.level, s.kind, e.nip
            """;

    /**
     * The other way round: from the units the officer alone leads down through units that nobody leads; their staff are
     * the officer's, and so are the sole leaders of units below, seated there or in a unit under it that nobody else leads.
     */
    static final String SUBORDINATES = """
            WITH RECURSIVE led AS (
                SELECT DISTINCT coalesce(h.unit_id, s.unit_id) AS unit_id FROM ref_placement s
                  LEFT JOIN ref_position h ON h.instansi_id = :instansi AND h.id = s.position_id AND h.head
                       AND h.valid_from <= :asOf AND (h.valid_to IS NULL OR h.valid_to > :asOf)
                 WHERE s.instansi_id = :instansi AND s.nip = :nip
                   AND s.valid_from <= :asOf AND (s.valid_to IS NULL OR s.valid_to > :asOf)
                   AND (h.id IS NOT NULL OR s.kind = 'TUGAS_TAMBAHAN')),
            span AS (
                SELECT led.unit_id FROM led
                 WHERE (SELECT array_agg(l.nip) FROM leaders_of(:instansi, led.unit_id, :asOf) l) = ARRAY[CAST(:nip AS text)]
                UNION
                SELECT u.id FROM span JOIN ref_unit u ON u.instansi_id = :instansi AND u.parent_id = span.unit_id
                   AND u.valid_from <= :asOf AND (u.valid_to IS NULL OR u.valid_to > :asOf)
                 WHERE NOT EXISTS (SELECT FROM leaders_of(:instansi, u.id, :asOf) l WHERE l.nip <> :nip)),
            heads AS (
                SELECT min(l.nip) AS nip, u.id AS unit_id FROM span
                  JOIN ref_unit u ON u.instansi_id = :instansi AND u.parent_id = span.unit_id
                   AND u.valid_from <= :asOf AND (u.valid_to IS NULL OR u.valid_to > :asOf)
                 CROSS JOIN LATERAL leaders_of(:instansi, u.id, :asOf) l
                 WHERE u.id NOT IN (SELECT unit_id FROM span)
                 GROUP BY u.id HAVING count(*) = 1
                UNION
                SELECT heads.nip, u.id FROM heads
                  JOIN ref_unit u ON u.instansi_id = :instansi AND u.parent_id = heads.unit_id
                   AND u.valid_from <= :asOf AND (u.valid_to IS NULL OR u.valid_to > :asOf)
                 WHERE NOT EXISTS (SELECT FROM leaders_of(:instansi, u.id, :asOf) l WHERE l.nip <> heads.nip)),
            seated AS (
                SELECT e.nip, coalesce(p.unit_id, seat.unit_id, e.unit_id) AS unit_id FROM ref_employee e
                  LEFT JOIN LATERAL (
                       SELECT s.position_id, s.unit_id FROM ref_placement s
                        WHERE s.instansi_id = e.instansi_id AND s.nip = e.nip AND s.kind = 'DEFINITIF'
                          AND s.valid_from <= :asOf AND (s.valid_to IS NULL OR s.valid_to > :asOf)
                        ORDER BY s.valid_from DESC, s.id LIMIT 1) seat ON true
                  LEFT JOIN ref_position p ON p.instansi_id = e.instansi_id AND p.id = seat.position_id
                       AND p.valid_from <= :asOf AND (p.valid_to IS NULL OR p.valid_to > :asOf)
                 WHERE e.instansi_id = :instansi)
            SELECT seated.nip FROM seated
             WHERE seated.nip <> :nip
               AND (seated.unit_id IN (SELECT unit_id FROM span)
                    OR (seated.nip, seated.unit_id) IN (SELECT heads.nip, heads.unit_id FROM heads))
            """;

    static final String UNIT_NAME = """
            SELECT u.name FROM ref_unit u
             WHERE u.instansi_id = :instansi AND u.id = :unit
               AND u.valid_from <= :asOf AND (u.valid_to IS NULL OR u.valid_to > :asOf)
            """;

    static final String ALL_NIPS = "SELECT e.nip FROM ref_employee e WHERE e.instansi_id = :instansi";

    private OrganisationSql() {}
}
