--liquibase formatted sql

--changeset penataan:0052-create-appraisal
--comment Replica of final grades, rebuilt from the feed of the performance service.
CREATE TABLE appraisal (
    instansi_id      text NOT NULL,
    nip              text NOT NULL COLLATE "C",
    year             int NOT NULL,
    period           text NOT NULL,
    result_rating    text,
    behaviour_rating text,
    predikat         text NOT NULL CHECK (predikat IN ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    PRIMARY KEY (instansi_id, nip, year, period)
);
ALTER TABLE appraisal ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON appraisal USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE, DELETE ON appraisal TO penataan_app;
--rollback DROP TABLE appraisal;
