--liquibase formatted sql

--changeset penataan:kit-0005-access-log
-- Who looked at whose personal data, why and when (UU 27/2022 on the protection of personal data), noted here without
-- waiting for the head of the audit chain. A row leaves this table only into the audit trail.
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

ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON access_log
    USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY system_reads ON access_log FOR SELECT
    USING ((SELECT current_setting('app.instansi', true)) = '*');

REVOKE ALL ON access_log FROM penataan_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON access_log TO penataan_app;
--rollback DROP TABLE access_log;

--changeset penataan:kit-0005-access-log-only-into-the-chain splitStatements:false
CREATE FUNCTION refuse_unchained_delete() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM audit_entry entry WHERE entry.instansi_id = OLD.instansi_id AND entry.id = OLD.id) THEN
        RAISE EXCEPTION '% leaves only into the audit trail', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN OLD;
END
$$;
CREATE TRIGGER access_log_leaves_chained BEFORE DELETE ON access_log
    FOR EACH ROW EXECUTE FUNCTION refuse_unchained_delete();
CREATE TRIGGER access_log_unchanged BEFORE UPDATE ON access_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_log_not_truncated BEFORE TRUNCATE ON access_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--rollback DROP TRIGGER access_log_not_truncated ON access_log;
--rollback DROP TRIGGER access_log_unchanged ON access_log;
--rollback DROP TRIGGER access_log_leaves_chained ON access_log;
--rollback DROP FUNCTION refuse_unchained_delete();
