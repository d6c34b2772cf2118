--liquibase formatted sql

--changeset penataan:kit-0003-chain-head
-- One row for each agency. Whoever writes audit entries or events locks it last and holds it until commit: numbers are
-- gapless and in commit order, so that no reader can pass over a change that commits later.
CREATE TABLE chain_head (
    instansi_id text   NOT NULL,
    event_last  bigint NOT NULL DEFAULT 0,
    audit_last  bigint NOT NULL DEFAULT 0,
    audit_hash  bytea  NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    CONSTRAINT chain_head_pk PRIMARY KEY (instansi_id),
    CONSTRAINT chain_head_hash_size CHECK (octet_length(audit_hash) = 32)
);

ALTER TABLE chain_head ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON chain_head
    USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY system_reads ON chain_head FOR SELECT
    USING ((SELECT current_setting('app.instansi', true)) = '*');

GRANT SELECT, INSERT, UPDATE ON chain_head TO penataan_app;
--rollback DROP TABLE chain_head;
