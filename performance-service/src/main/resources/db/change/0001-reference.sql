--liquibase formatted sql

--changeset penataan:0001-reference
--comment: copies of the structure and of the placements, kept up by the event feeds of the neighbours
CREATE TABLE ref_unit (
    instansi_id  text NOT NULL,
    id           uuid NOT NULL,
    valid_from   date NOT NULL,
    valid_to     date,
    valid_at     daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[)')) STORED,
    parent_id    uuid,
    code         text,
    name         text NOT NULL,
    head_title   text,
    eselon_id    text,
    siasn_id     text,
    PRIMARY KEY (instansi_id, id, valid_at WITHOUT OVERLAPS)
);
CREATE INDEX ref_unit_by_id ON ref_unit (instansi_id, id, valid_from);
CREATE INDEX ref_unit_by_parent ON ref_unit (instansi_id, parent_id, valid_from);

CREATE TABLE ref_position (
    instansi_id   text NOT NULL,
    id            uuid NOT NULL,
    valid_from    date NOT NULL,
    valid_to      date,
    valid_at      daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[)')) STORED,
    unit_id       uuid NOT NULL,
    title         text NOT NULL,
    jenis_jabatan text NOT NULL,
    eselon_id     text,
    jenjang       text,
    head          boolean NOT NULL,
    PRIMARY KEY (instansi_id, id, valid_at WITHOUT OVERLAPS)
);
CREATE INDEX ref_position_by_id ON ref_position (instansi_id, id, valid_from);
CREATE INDEX ref_position_heads ON ref_position (instansi_id, unit_id, valid_from) WHERE head;

CREATE TABLE ref_employee (
    instansi_id    text NOT NULL,
    id             uuid NOT NULL,
    nip            text NOT NULL,
    name           text NOT NULL,
    golongan       text,
    position_title text,
    jenis_jabatan  text,
    unit_id        uuid,
    employee_type  text NOT NULL,
    active         boolean NOT NULL,
    PRIMARY KEY (instansi_id, id),
    CONSTRAINT ref_employee_nip UNIQUE (instansi_id, nip)
);

CREATE TABLE ref_placement (
    instansi_id text NOT NULL,
    id          uuid NOT NULL,
    nip         text NOT NULL,
    position_id uuid,
    unit_id     uuid NOT NULL,
    kind        text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date,
    PRIMARY KEY (instansi_id, id)
);
CREATE INDEX ref_placement_by_nip ON ref_placement (instansi_id, nip, valid_from);
CREATE INDEX ref_placement_by_position ON ref_placement (instansi_id, position_id, valid_from);
CREATE INDEX ref_placement_extra_tasks ON ref_placement (instansi_id, unit_id, valid_from) WHERE kind = 'TUGAS_TAMBAHAN';

ALTER TABLE ref_unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE ref_position ENABLE ROW LEVEL SECURITY;
ALTER TABLE ref_employee ENABLE ROW LEVEL SECURITY;
ALTER TABLE ref_placement ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ref_unit USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY tenant ON ref_position USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY tenant ON ref_employee USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY tenant ON ref_placement USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE, DELETE ON ref_unit, ref_position, ref_employee, ref_placement TO penataan_app;
--rollback DROP TABLE ref_placement, ref_employee, ref_position, ref_unit;

--changeset penataan:0001-leaders-of splitStatements:false
--comment: who leads a unit on a date: definitive holder of the head seat, else acting, else the extra task of a unit without a head seat
CREATE FUNCTION leaders_of(tenant text, unit uuid, as_of date) RETURNS TABLE (nip text, kind text)
LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ranked.nip, ranked.kind
      FROM (SELECT p.nip, p.kind,
                   rank() OVER (ORDER BY array_position(ARRAY['DEFINITIF', 'PLT', 'PLH', 'TUGAS_TAMBAHAN'], p.kind)) AS place
              FROM ref_placement p
              JOIN ref_employee e ON e.instansi_id = tenant AND e.nip = p.nip
             WHERE p.instansi_id = tenant
               AND p.valid_from <= as_of AND (p.valid_to IS NULL OR p.valid_to > as_of)
               AND (e.active OR p.valid_to IS NOT NULL)
               AND (p.kind <> 'TUGAS_TAMBAHAN'
                        AND p.position_id IN (SELECT h.id FROM ref_position h
                                               WHERE h.instansi_id = tenant AND h.unit_id = unit AND h.head
                                                 AND h.valid_from <= as_of AND (h.valid_to IS NULL OR h.valid_to > as_of))
                    OR p.kind = 'TUGAS_TAMBAHAN' AND p.unit_id = unit
                        AND NOT EXISTS (SELECT FROM ref_position h
                                         WHERE h.instansi_id = tenant AND h.unit_id = unit AND h.head
                                           AND h.valid_from <= as_of AND (h.valid_to IS NULL OR h.valid_to > as_of)))
           ) ranked
     WHERE ranked.place = 1
$$;
GRANT EXECUTE ON FUNCTION leaders_of(text, uuid, date) TO penataan_app;
--rollback DROP FUNCTION leaders_of(text, uuid, date);
