--liquibase formatted sql

--changeset penataan:0004-skp
--comment: the performance plan of one employee for a cycle, with the seat it was written for
CREATE TABLE skp (
    instansi_id        text   NOT NULL,
    id                 uuid   NOT NULL,
    cycle_id           uuid   NOT NULL,
    year               integer NOT NULL,
    start_date         date   NOT NULL,
    end_date           date   NOT NULL,
    period             daterange GENERATED ALWAYS AS (daterange(start_date, end_date, '[]')) STORED,
    employee_id        uuid   NOT NULL,
    nip                text   NOT NULL,
    employee_name      text   NOT NULL,
    golongan           text,
    position_id        uuid,
    position_title     text   NOT NULL,
    eselon_id          text,
    unit_id            uuid   NOT NULL,
    unit_name          text   NOT NULL,
    head               boolean NOT NULL,
    approach           text   NOT NULL CHECK (approach IN ('KUANTITATIF_JPT', 'KUANTITATIF_JA_JF', 'KUALITATIF_JA_JF')),
    resource_support   text[] NOT NULL,
    accountability     text[] NOT NULL,
    consequences       text[] NOT NULL,
    evaluator_nip      text,
    evaluator_name     text,
    evaluator_title    text,
    evaluator_kind     text,
    state              text   NOT NULL CHECK (state IN
        ('DRAFT', 'DIAJUKAN', 'DIKEMBALIKAN', 'DITETAPKAN', 'BERJALAN', 'EVALUASI', 'FINAL')),
    submitted_at       timestamptz,
    returned_at        timestamptz,
    return_reason      text,
    agreed_at          timestamptz,
    started_at         timestamptz,
    evaluation_at      timestamptz,
    final_at           timestamptz,
    revision           bigint NOT NULL,
    PRIMARY KEY (instansi_id, id),
    CONSTRAINT skp_period CHECK (start_date < end_date),
    CONSTRAINT skp_one_per_period UNIQUE (instansi_id, cycle_id, employee_id, period WITHOUT OVERLAPS),
    CONSTRAINT skp_of_cycle FOREIGN KEY (instansi_id, cycle_id) REFERENCES cycle (instansi_id, id)
);
CREATE INDEX skp_by_cycle ON skp (instansi_id, cycle_id, employee_name COLLATE "C", id);
CREATE INDEX skp_by_name ON skp (instansi_id, employee_name COLLATE "C", id);
CREATE INDEX skp_by_unit ON skp (instansi_id, unit_id, cycle_id);
CREATE INDEX skp_by_nip ON skp (instansi_id, nip, year);

CREATE TABLE work_result (
    instansi_id           text NOT NULL,
    id                    uuid NOT NULL,
    skp_id                uuid NOT NULL,
    ordinal               integer NOT NULL,
    kind                  text NOT NULL CHECK (kind IN ('UTAMA', 'TAMBAHAN')),
    description           text NOT NULL,
    intervened_result_id  uuid,
    performance_agreement text,
    PRIMARY KEY (instansi_id, id),
    CONSTRAINT work_result_of_skp FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id) ON DELETE CASCADE,
    CONSTRAINT work_result_intervened FOREIGN KEY (instansi_id, intervened_result_id) REFERENCES work_result (instansi_id, id)
);
CREATE INDEX work_result_by_skp ON work_result (instansi_id, skp_id, ordinal);
CREATE INDEX work_result_by_intervened ON work_result (instansi_id, intervened_result_id) WHERE intervened_result_id IS NOT NULL;

CREATE TABLE indicator (
    instansi_id    text NOT NULL,
    id             uuid NOT NULL,
    work_result_id uuid NOT NULL,
    ordinal        integer NOT NULL,
    description    text NOT NULL,
    aspek          text CHECK (aspek IN ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')),
    perspektif     text CHECK (perspektif IN ('PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN')),
    target         text,
    target_value   numeric(19, 4),
    target_unit    text,
    PRIMARY KEY (instansi_id, id),
    CONSTRAINT indicator_of_result FOREIGN KEY (instansi_id, work_result_id) REFERENCES work_result (instansi_id, id) ON DELETE CASCADE
);
CREATE INDEX indicator_by_result ON indicator (instansi_id, work_result_id, ordinal);

CREATE TABLE behaviour_expectation (
    instansi_id text NOT NULL DEFAULT current_setting('app.instansi'),
    skp_id      uuid NOT NULL,
    core_value  text NOT NULL,
    expectation text NOT NULL,
    PRIMARY KEY (instansi_id, skp_id, core_value),
    CONSTRAINT expectation_of_skp FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id) ON DELETE CASCADE
);

ALTER TABLE skp ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_result ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator ENABLE ROW LEVEL SECURITY;
ALTER TABLE behaviour_expectation ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON skp USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY tenant ON work_result USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY tenant ON indicator USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY tenant ON behaviour_expectation USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE ON skp TO penataan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON work_result, indicator, behaviour_expectation TO penataan_app;
--rollback DROP TABLE behaviour_expectation, indicator, work_result, skp;
