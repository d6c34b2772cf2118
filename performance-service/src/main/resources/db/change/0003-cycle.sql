--liquibase formatted sql

--changeset penataan:0003-cycle
--comment: the yearly round of plan, execution and evaluation of an agency (PermenPANRB 6/2022 Ps 5)
CREATE TABLE cycle (
    instansi_id         text    NOT NULL,
    id                  uuid    NOT NULL,
    year                integer NOT NULL CHECK (year BETWEEN 2022 AND 2100),
    start_date          date    NOT NULL,
    end_date            date    NOT NULL,
    periodic_evaluation text    NOT NULL CHECK (periodic_evaluation IN ('BULANAN', 'TRIWULAN')),
    skp_set_by          date    NOT NULL,
    evaluation_from     date    NOT NULL,
    evaluation_by       date    NOT NULL,
    objection_days      integer NOT NULL CHECK (objection_days BETWEEN 1 AND 90),
    state               text    NOT NULL CHECK (state IN ('DISIAPKAN', 'DIBUKA', 'DITUTUP')),
    opened_on           date,
    closed_on           date,
    close_reason        text,
    revision            bigint  NOT NULL,
    PRIMARY KEY (instansi_id, id),
    CONSTRAINT cycle_year UNIQUE (instansi_id, year),
    CONSTRAINT cycle_dates CHECK (start_date < end_date AND evaluation_from <= evaluation_by)
);
ALTER TABLE cycle ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON cycle USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE ON cycle TO penataan_app;
--rollback DROP TABLE cycle;
