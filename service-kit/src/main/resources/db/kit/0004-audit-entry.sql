--liquibase formatted sql

--changeset penataan:kit-0004-append-only splitStatements:false
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
--rollback DROP FUNCTION refuse_change();

--changeset penataan:kit-0004-audit-entry
-- Who did what to which record: every row carries the hash of the row before it, agency by agency.
CREATE TABLE audit_entry (
    instansi_id   text        NOT NULL,
    seq           bigint      NOT NULL,
    id            uuid        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    actor_nip     text,
    action        text        NOT NULL,
    subject_type  text        NOT NULL,
    subject_id    text        NOT NULL,
    before_state  jsonb,
    after_state   jsonb,
    reason        text,
    trace_id      text,
    previous_hash bytea       NOT NULL,
    hash          bytea       NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (instansi_id, seq),
    CONSTRAINT audit_entry_id UNIQUE (instansi_id, id)
);
CREATE INDEX audit_entry_subject ON audit_entry (instansi_id, subject_type, subject_id, seq);
CREATE INDEX audit_entry_actor ON audit_entry (instansi_id, actor, seq);
CREATE INDEX audit_entry_recorded_at ON audit_entry (instansi_id, recorded_at);

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_entry
    USING (instansi_id = (SELECT current_setting('app.instansi', true)));

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_not_truncated BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

REVOKE ALL ON audit_entry FROM penataan_app;
GRANT SELECT, INSERT ON audit_entry TO penataan_app;
--rollback DROP TABLE audit_entry;
