--liquibase formatted sql

--changeset penataan:kit-0005-access-log
-- Who read whose personal data, why and when (UU 27/2022 on the protection of personal data).
CREATE TABLE access_log (
    instansi_id  text        NOT NULL,
    id           uuid        NOT NULL,
    read_at      timestamptz NOT NULL,
    reader       text        NOT NULL,
    reader_nip   text,
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL,
    purpose      text        NOT NULL,
    trace_id     text,
    CONSTRAINT access_log_pk PRIMARY KEY (instansi_id, id)
);
CREATE INDEX access_log_subject ON access_log (instansi_id, subject_type, subject_id, id);

ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON access_log
    USING (instansi_id = (SELECT current_setting('app.instansi', true)));

CREATE TRIGGER access_log_append_only BEFORE UPDATE OR DELETE ON access_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_log_not_truncated BEFORE TRUNCATE ON access_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

REVOKE ALL ON access_log FROM penataan_app;
GRANT SELECT, INSERT ON access_log TO penataan_app;
--rollback DROP TABLE access_log;
