--liquibase formatted sql

--changeset penataan:0001-instansi
create table instansi (
    instansi_id text primary key,
    name        text not null,
    kind        text not null check (kind in ('PROVINSI', 'KABUPATEN', 'KOTA', 'KEMENTERIAN', 'LEMBAGA')),
    siasn_id    text,
    revision    bigint not null default 1
);
alter table instansi enable row level security;
create policy tenant on instansi using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on instansi to penataan_app;
--rollback drop table instansi;

--changeset penataan:0001-structure
-- One row per agency: it counts the changes of the structure and of its holders, and whoever changes the structure holds
-- the row until his transaction ends.
create table structure (
    instansi_id        text primary key,
    revision           bigint not null default 0,
    bezetting_revision bigint not null default 0
);
alter table structure enable row level security;
create policy tenant on structure using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on structure to penataan_app;
--rollback drop table structure;
