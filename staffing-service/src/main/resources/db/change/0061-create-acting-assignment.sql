--liquibase formatted sql

--changeset penataan:0061-create-acting-assignment
--comment PLT and PLH beside the definitive holder, never in its place (UU 30/2014 Ps 14). Imported rows may break the
--comment rules: they are shown as findings. valid_to is the first day after.
CREATE TABLE acting_assignment (
    instansi_id      text NOT NULL,
    id               uuid NOT NULL,
    employee_id      uuid NOT NULL,
    nip              text NOT NULL,
    position_id      uuid,
    unit_id          uuid NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('PLT', 'PLH', 'PJ', 'TT')),
    origin           text NOT NULL CHECK (origin IN ('COMMAND', 'IMPORT')),
    cancelled        boolean NOT NULL DEFAULT false,
    decree           jsonb,
    extension_decree jsonb,
    first_valid_to   date,
    assigned_by      text,
    assigned_at      timestamptz NOT NULL,
    ended_reason     text,
    revision         bigint NOT NULL DEFAULT 1,
    valid_from       date NOT NULL,
    valid_to         date CHECK (valid_to >= valid_from),
    valid_at         daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[)')) STORED,
    PRIMARY KEY (instansi_id, id),
    CONSTRAINT acting_of_employee FOREIGN KEY (instansi_id, employee_id) REFERENCES employee,
    CONSTRAINT acting_ends_when_commanded CHECK (origin = 'IMPORT' OR valid_to IS NOT NULL),
    CONSTRAINT acting_one_per_position EXCLUDE USING gist
        (instansi_id WITH =, position_id WITH =, valid_at WITH &&)
        WHERE (origin = 'COMMAND' AND kind IN ('PLT', 'PLH') AND NOT cancelled),
    CONSTRAINT acting_once UNIQUE NULLS NOT DISTINCT (instansi_id, employee_id, unit_id, position_id, kind, valid_from)
);
CREATE INDEX acting_by_employee ON acting_assignment (instansi_id, employee_id, valid_from);
CREATE INDEX acting_by_position ON acting_assignment (instansi_id, position_id, valid_from);
CREATE INDEX acting_by_unit ON acting_assignment (instansi_id, unit_id, valid_from, id);
CREATE INDEX acting_in_order ON acting_assignment (instansi_id, valid_from, id);
ALTER TABLE acting_assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON acting_assignment USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE ON acting_assignment TO penataan_app;
--rollback DROP TABLE acting_assignment;
