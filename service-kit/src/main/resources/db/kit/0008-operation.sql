--liquibase formatted sql

--changeset penataan:kit-0008-operation
-- Long work: submitted by a request, claimed by a worker of any replica under a lease that it keeps renewing.
CREATE TABLE operation (
    instansi_id      text        NOT NULL,
    id               uuid        NOT NULL,
    kind             text        NOT NULL,
    state            text        NOT NULL DEFAULT 'QUEUED',
    parameters       jsonb       NOT NULL,
    submitted_by     text        NOT NULL,
    submitter        jsonb       NOT NULL,
    submitted_at     timestamptz NOT NULL,
    started_at       timestamptz,
    finished_at      timestamptz,
    attempt          integer     NOT NULL DEFAULT 0,
    worker           text,
    lease_until      timestamptz,
    cancel_requested boolean     NOT NULL DEFAULT false,
    done             bigint      NOT NULL DEFAULT 0,
    total            bigint      NOT NULL DEFAULT 0,
    errors           bigint      NOT NULL DEFAULT 0,
    warnings         bigint      NOT NULL DEFAULT 0,
    input_size       bigint      NOT NULL DEFAULT 0,
    result           jsonb,
    failure          jsonb,
    CONSTRAINT operation_pk PRIMARY KEY (instansi_id, id),
    CONSTRAINT operation_state CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    CONSTRAINT operation_lease CHECK (state <> 'RUNNING' OR lease_until IS NOT NULL)
);
-- The operations of an agency run one after another, in the order of their submission.
CREATE UNIQUE INDEX operation_one_running ON operation (instansi_id) WHERE state = 'RUNNING';
CREATE INDEX operation_waiting ON operation (submitted_at) WHERE state IN ('QUEUED', 'RUNNING');

ALTER TABLE operation ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON operation
    USING (instansi_id = (SELECT current_setting('app.instansi', true))
        OR (SELECT current_setting('app.instansi', true)) = '*');

GRANT SELECT, INSERT, UPDATE, DELETE ON operation TO penataan_app;
--rollback DROP TABLE operation;

--changeset penataan:kit-0008-operation-chunk
-- The uploaded file of an operation, in pieces of one megabyte, so that any replica can read it.
CREATE TABLE operation_chunk (
    instansi_id  text    NOT NULL,
    operation_id uuid    NOT NULL,
    no           integer NOT NULL,
    content      bytea   NOT NULL,
    CONSTRAINT operation_chunk_pk PRIMARY KEY (instansi_id, operation_id, no),
    CONSTRAINT operation_chunk_operation FOREIGN KEY (instansi_id, operation_id)
        REFERENCES operation (instansi_id, id) ON DELETE CASCADE
);
ALTER TABLE operation_chunk ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE operation_chunk ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON operation_chunk
    USING (instansi_id = (SELECT current_setting('app.instansi', true)));

GRANT SELECT, INSERT, DELETE ON operation_chunk TO penataan_app;
--rollback DROP TABLE operation_chunk;

--changeset penataan:kit-0008-operation-finding
-- What an operation found in its input, row by row: errors and warnings, personal values masked.
CREATE TABLE operation_finding (
    instansi_id  text   NOT NULL,
    operation_id uuid   NOT NULL,
    seq          bigint NOT NULL,
    severity     text   NOT NULL,
    row_no       bigint NOT NULL,
    column_name  text,
    code         text   NOT NULL,
    params       jsonb  NOT NULL,
    value        text,
    CONSTRAINT operation_finding_pk PRIMARY KEY (instansi_id, operation_id, seq),
    CONSTRAINT operation_finding_severity CHECK (severity IN ('ERROR', 'WARNING')),
    CONSTRAINT operation_finding_operation FOREIGN KEY (instansi_id, operation_id)
        REFERENCES operation (instansi_id, id) ON DELETE CASCADE
);

ALTER TABLE operation_finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON operation_finding
    USING (instansi_id = (SELECT current_setting('app.instansi', true)));

GRANT SELECT, INSERT, DELETE ON operation_finding TO penataan_app;
--rollback DROP TABLE operation_finding;
