package id.penataan.staffing.matching.store;

/** The two questions of matching, as sets. */
final class MatchingSql {
    static final String WITHOUT_NESTED_LOOPS = "select set_config('enable_nestloop', 'off', true)";

    static final String WITH_NESTED_LOOPS = "select set_config('enable_nestloop', 'on', true)";

    static final String DEMAND = """
            select p.id, p.title, p.unit_id, u.name as unit_name, p.post_level, p.eselon_id, p.min_education_level,
                   array_to_string(p.fields_of_study, chr(31)) as fields, coalesce(p.min_years, 0) as min_years, p.critical,
                   array_to_string(s.levels, ',') as levels, cast(s.technical as text) as technical
            from position_version p
            left join unit_version u on u.instansi_id = p.instansi_id and u.id = p.unit_id
                 and u.valid_from <= :on and (u.valid_to is null or u.valid_to > :on)
            left join competency_standard s on s.instansi_id = p.instansi_id and s.job_title_key = p.job_title_key
                 and s.valid_from <= :on and (s.valid_to is null or s.valid_to > :on)
            where p.instansi_id = :instansi and p.id = :position
              and p.valid_from <= :on and (p.valid_to is null or p.valid_to > :on)
            """;

    private static final String SUBTREE = """
            with recursive subtree as (
                select unnest(cast(:roots as uuid[])) as id
                union
                select u.id from unit_version u join subtree on u.parent_id = subtree.id
                where u.instansi_id = :instansi and u.valid_from <= :on and (u.valid_to is null or u.valid_to > :on)
            ),
            """;

    private static final String POOL = """
            pool as materialized (
                select e.id, e.nip, e.name, e.title_prefix, e.title_suffix, e.employee_type, e.birth_date,
                       m.kedudukan_hukum, m.unit_id, m.position_id, m.jabatan_title, m.seated_since
                from employee e
                join employment m on m.instansi_id = e.instansi_id and m.employee_id = e.id
                     and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on)
                where e.instansi_id = :instansi %s
            ),
            """;

    private static final String FACTS = """
            learned as (
                select d.employee_id, string_agg(d.level_id || chr(31) || d.field_key || chr(31) || coalesce(cast(d.year as text), ''), chr(30)
                       order by d.level_id desc, d.year desc, d.field_key) as educations
                from education d join pool on pool.id = d.employee_id where d.instansi_id = :instansi group by d.employee_id
            ),
            posts as (
                select h.employee_id, h.valid_at, h.valid_from, h.post_level
                from position_history h join pool on pool.id = h.employee_id
                where h.instansi_id = :instansi and h.assignment_kind = 'D' and h.valid_from <= :on
                union all
                select l.employee_id, l.valid_at, l.valid_from, v.post_level
                from placement l join pool on pool.id = l.employee_id
                left join position_version v on v.instansi_id = l.instansi_id and v.id = l.position_id
                     and v.valid_from <= :on and (v.valid_to is null or v.valid_to > :on)
                where l.instansi_id = :instansi and l.state = 'DECREED' and l.valid_from <= :on
            ),
            career as (
                select employee_id, cast(range_agg(valid_at) as text) as service,
                       cast(range_agg(valid_at) filter (where post_level = any (cast(:levels as text[]))) as text) as prerequisite,
                       (array_agg(post_level order by valid_from desc) filter (where valid_at @> cast(:on as date) and post_level is not null))[1]
                           as level
                from posts group by employee_id
            ),
            graded as (
                select a.nip, max(a.predikat) filter (where a.year = :lastYear) as last_year,
                       max(a.predikat) filter (where a.year = :lastYear - 1) as year_before
                from appraisal a
                where a.instansi_id = :instansi and a.year in (:lastYear, :lastYear - 1) and a.period = 'TAHUNAN'
                group by a.nip
            ),
            punished as (
                select p.employee_id, string_agg(p.severity || chr(31) || p.effective_on || chr(31) || coalesce(cast(p.ends_on as text), ''), chr(30)
                       order by p.effective_on) as punishments
                from discipline p join pool on pool.id = p.employee_id
                where p.instansi_id = :instansi and p.effective_on <= :on group by p.employee_id
            ),
            measured as (
                select distinct on (a.employee_id) a.employee_id, a.assessed_on, a.valid_until,
                       array_to_string(a.levels, ',') as levels, cast(a.technical as text) as technical
                from assessment a join pool on pool.id = a.employee_id
                where a.instansi_id = :instansi and a.assessed_on <= :on
                order by a.employee_id, a.assessed_on desc
            )
            select pool.*, r.golongan, u.name as unit_name, coalesce(v.post_level, career.level) as level, learned.educations,
                   career.service, career.prerequisite, graded.last_year, graded.year_before, punished.punishments,
                   measured.assessed_on, measured.valid_until, measured.levels, measured.technical
            from pool
            left join employee_rank r on r.instansi_id = :instansi and r.employee_id = pool.id
                 and r.valid_from <= :on and (r.valid_to is null or r.valid_to > :on)
            left join unit_version u on u.instansi_id = :instansi and u.id = pool.unit_id
                 and u.valid_from <= :on and (u.valid_to is null or u.valid_to > :on)
            left join position_version v on v.instansi_id = :instansi and v.id = pool.position_id
                 and v.valid_from <= :on and (v.valid_to is null or v.valid_to > :on)
            left join learned on learned.employee_id = pool.id
            left join career on career.employee_id = pool.id
            left join graded on graded.nip = pool.nip
            left join punished on punished.employee_id = pool.id
            left join measured on measured.employee_id = pool.id
            """;

    private static final String NOT_THE_HOLDER = "and m.position_id is distinct from cast(:position as uuid)"
            + " and (m.kedudukan_hukum is null or m.kedudukan_hukum in ('01', '02', '03', '04', '15', '71', '73', '101'))";

    static final String EVERYWHERE = "with " + POOL.formatted(NOT_THE_HOLDER) + FACTS;

    static final String ONE = "with " + POOL.formatted("and e.id = :employee") + FACTS;

    private static final String IN_SUBTREE =
            SUBTREE + POOL.formatted(NOT_THE_HOLDER + " and m.unit_id in (select id from subtree)") + FACTS;

    private static final String IN_UNIT =
            "with " + POOL.formatted(NOT_THE_HOLDER + " and m.unit_id = any (cast(:roots as uuid[]))") + FACTS;

    private MatchingSql() {}

    static String inUnits(boolean subtree) {
        return subtree ? IN_SUBTREE : IN_UNIT;
    }
}
