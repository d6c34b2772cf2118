--liquibase formatted sql

--changeset penataan:sample-0001-note
CREATE TABLE note (
    instansi_id text   NOT NULL,
    id          uuid   NOT NULL,
    title       text   NOT NULL,
    shelf       text,
    revision    bigint NOT NULL DEFAULT 1,
    CONSTRAINT note_pk PRIMARY KEY (instansi_id, id),
    CONSTRAINT note_title_once UNIQUE (instansi_id, title),
    CONSTRAINT note_shelf_once UNIQUE (instansi_id, shelf)
);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON note USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE, DELETE ON note TO penataan_app;
--rollback DROP TABLE note;
