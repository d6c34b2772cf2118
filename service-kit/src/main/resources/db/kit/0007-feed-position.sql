--liquibase formatted sql

--changeset penataan:kit-0007-feed-position
-- How far this service has read the feed of a neighbour, agency by agency; moved in the transaction of the effect.
CREATE TABLE feed_position (
    instansi_id  text        NOT NULL,
    source       text        NOT NULL,
    last_applied bigint      NOT NULL DEFAULT 0,
    last_known   bigint      NOT NULL DEFAULT 0,
    applied_at   timestamptz,
    failures     integer     NOT NULL DEFAULT 0,
    failed_event bigint,
    failure      text,
    failed_since timestamptz,
    retry_at     timestamptz,
    CONSTRAINT feed_position_pk PRIMARY KEY (instansi_id, source)
);

ALTER TABLE feed_position ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON feed_position
    USING (instansi_id = (SELECT current_setting('app.instansi', true))
        OR (SELECT current_setting('app.instansi', true)) = '*');

GRANT SELECT, INSERT, UPDATE, DELETE ON feed_position TO penataan_app;
--rollback DROP TABLE feed_position;
