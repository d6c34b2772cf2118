--liquibase formatted sql

--changeset penataan:kit-0006-event
-- The outbox: what happened, in the order of the commits, numbered without gaps for each agency.
CREATE TABLE event (
    instansi_id text        NOT NULL,
    id          bigint      NOT NULL,
    type        text        NOT NULL,
    subject     text        NOT NULL,
    happened_at timestamptz NOT NULL,
    data        jsonb       NOT NULL,
    CONSTRAINT event_pk PRIMARY KEY (instansi_id, id)
);

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON event
    USING (instansi_id = (SELECT current_setting('app.instansi', true)));

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

REVOKE ALL ON event FROM penataan_app;
GRANT SELECT, INSERT ON event TO penataan_app;
--rollback DROP TABLE event;
