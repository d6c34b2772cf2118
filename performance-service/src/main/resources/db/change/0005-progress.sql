--liquibase formatted sql

--changeset penataan:0005-progress
--comment: what was realised, with its evidence, and the superior's continuous feedback; both only grow
CREATE TABLE progress_entry (
    instansi_id    text NOT NULL,
    id             uuid NOT NULL,
    skp_id         uuid NOT NULL,
    work_result_id uuid NOT NULL,
    indicator_id   uuid,
    period         text NOT NULL CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2]|TW[1-4])$'),
    realisation    text NOT NULL,
    realised_value numeric(19, 4),
    evidence_url   text CHECK (evidence_url LIKE 'https://%'),
    evidence_title text,
    recorded_by    text NOT NULL,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (instansi_id, id),
    CONSTRAINT progress_of_skp FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id),
    CONSTRAINT progress_of_result FOREIGN KEY (instansi_id, work_result_id) REFERENCES work_result (instansi_id, id),
    CONSTRAINT progress_of_indicator FOREIGN KEY (instansi_id, indicator_id) REFERENCES indicator (instansi_id, id)
);
CREATE INDEX progress_by_skp ON progress_entry (instansi_id, skp_id, id);

CREATE TABLE feedback (
    instansi_id    text NOT NULL,
    id             uuid NOT NULL,
    skp_id         uuid NOT NULL,
    work_result_id uuid,
    core_value     text,
    comment        text NOT NULL,
    given_by       text NOT NULL,
    given_at       timestamptz NOT NULL,
    PRIMARY KEY (instansi_id, id),
    CONSTRAINT feedback_subject CHECK (num_nonnulls(work_result_id, core_value) <= 1),
    CONSTRAINT feedback_of_skp FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id),
    CONSTRAINT feedback_of_result FOREIGN KEY (instansi_id, work_result_id) REFERENCES work_result (instansi_id, id)
);
CREATE INDEX feedback_by_skp ON feedback (instansi_id, skp_id, id);

ALTER TABLE progress_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON progress_entry USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY tenant ON feedback USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT ON progress_entry, feedback TO penataan_app;
--rollback DROP TABLE feedback, progress_entry;
