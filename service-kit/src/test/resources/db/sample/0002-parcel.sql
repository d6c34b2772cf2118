--liquibase formatted sql

--changeset penataan:sample-0002-parcel
CREATE TABLE parcel (
    instansi_id text    NOT NULL,
    code        text    NOT NULL,
    weight      integer NOT NULL,
    times       integer NOT NULL DEFAULT 1,
    CONSTRAINT parcel_pk PRIMARY KEY (instansi_id, code)
);
ALTER TABLE parcel ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON parcel USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE, DELETE ON parcel TO penataan_app;
--rollback DROP TABLE parcel;
