--liquibase formatted sql

--changeset penataan:kit-0002-idempotency
-- The answer to each command that came with a key, written in the transaction of its effect and kept for seven days.
CREATE TABLE idempotency (
    instansi_id  text        NOT NULL,
    subject      text        NOT NULL,
    key          text        NOT NULL,
    request_hash bytea,
    status       smallint,
    headers      jsonb,
    body         bytea,
    created_at   timestamptz NOT NULL,
    CONSTRAINT idempotency_pk PRIMARY KEY (instansi_id, subject, key)
);

CREATE INDEX idempotency_age ON idempotency (created_at);

ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON idempotency
    USING (instansi_id = (SELECT current_setting('app.instansi', true))
        OR (SELECT current_setting('app.instansi', true)) = '*');

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency TO penataan_app;
--rollback DROP TABLE idempotency;
