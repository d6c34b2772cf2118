--liquibase formatted sql

--changeset penataan:0060-create-placement
--comment One row per placement, from the proposal to its end. Guards are deferrable: a decree that moves several people
--comment at once may pass through an overlap inside its transaction, never out of it.
CREATE TABLE placement (
    instansi_id    text NOT NULL,
    id             uuid NOT NULL,
    employee_id    uuid NOT NULL,
    nip            text NOT NULL,
    position_id    uuid,
    unit_id        uuid NOT NULL,
    seat_no        int CHECK (seat_no > 0),
    state          text NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'DECREED', 'REJECTED', 'WITHDRAWN', 'CANCELLED')),
    origin         text NOT NULL CHECK (origin IN ('PROPOSAL', 'IMPORT')),
    proposed_by    text,
    proposed_at    timestamptz,
    note           text,
    evidence       jsonb,
    decided_by     text,
    decided_at     timestamptz,
    decision_reason text,
    decree         jsonb,
    decreed_by     text,
    decreed_at     timestamptz,
    closed_by      text,
    closed_at      timestamptz,
    closing_reason text,
    ends_placement uuid,
    ended_had_until date,
    revision       bigint NOT NULL DEFAULT 1,
    valid_from     date NOT NULL,
    valid_to       date CHECK (valid_to >= valid_from),
    valid_at       daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[)')) STORED,
    PRIMARY KEY (instansi_id, id),
    CONSTRAINT placement_of_employee FOREIGN KEY (instansi_id, employee_id) REFERENCES employee,
    CONSTRAINT placement_ends_another FOREIGN KEY (instansi_id, ends_placement) REFERENCES placement,
    CONSTRAINT placement_decree_present CHECK (state <> 'DECREED' OR origin = 'IMPORT' OR decree IS NOT NULL),
    CONSTRAINT placement_seat_present CHECK (state NOT IN ('APPROVED', 'DECREED') OR position_id IS NULL OR seat_no IS NOT NULL),
    CONSTRAINT placement_one_holder_per_seat EXCLUDE USING gist
        (instansi_id WITH =, position_id WITH =, seat_no WITH =, valid_at WITH &&) WHERE (state = 'DECREED') DEFERRABLE,
    CONSTRAINT placement_one_seat_per_person EXCLUDE USING gist
        (instansi_id WITH =, employee_id WITH =, valid_at WITH &&) WHERE (state = 'DECREED') DEFERRABLE,
    CONSTRAINT placement_seat_reserved_once EXCLUDE USING gist
        (instansi_id WITH =, position_id WITH =, seat_no WITH =, valid_at WITH &&) WHERE (state = 'APPROVED') DEFERRABLE,
    CONSTRAINT placement_person_reserved_once EXCLUDE USING gist
        (instansi_id WITH =, employee_id WITH =, valid_at WITH &&) WHERE (state = 'APPROVED') DEFERRABLE
);
CREATE INDEX placement_by_employee ON placement (instansi_id, employee_id, valid_from);
CREATE INDEX placement_by_position ON placement (instansi_id, position_id, valid_from);
CREATE INDEX placement_by_unit ON placement (instansi_id, unit_id, valid_from, id);
CREATE INDEX placement_in_order ON placement (instansi_id, valid_from, id);
ALTER TABLE placement ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON placement USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE ON placement TO penataan_app;
--rollback DROP TABLE placement;

--changeset penataan:0060-create-placement-step
--comment The life of a placement, step by step: who did what when and why.
CREATE TABLE placement_step (
    instansi_id  text NOT NULL,
    placement_id uuid NOT NULL,
    revision     bigint NOT NULL,
    action       text NOT NULL,
    state        text NOT NULL,
    actor        text NOT NULL,
    taken_at     timestamptz NOT NULL,
    reason       text,
    PRIMARY KEY (instansi_id, placement_id, revision),
    FOREIGN KEY (instansi_id, placement_id) REFERENCES placement
);
ALTER TABLE placement_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON placement_step USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT ON placement_step TO penataan_app;
--rollback DROP TABLE placement_step;
