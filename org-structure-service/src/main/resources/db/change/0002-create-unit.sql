--liquibase formatted sql

--changeset penataan:0002-unit
create table unit (
    instansi_id text   not null,
    id          uuid   not null,
    valid_from  date   not null,
    valid_to    date,
    valid_at    daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    parent_id   uuid,
    code        text,
    name        text   not null,
    search_name text   not null collate "C",
    head_title  text,
    eselon_id   text,
    siasn_id    text,
    kind        text,
    sort_order  integer not null default 0,
    revision    bigint not null,
    legal_basis jsonb,
    end_basis   jsonb,
    recorded_at timestamptz not null default now(),
    constraint unit_pk primary key (instansi_id, id, valid_at without overlaps),
    constraint unit_parent_fk foreign key (instansi_id, parent_id, period valid_at)
        references unit (instansi_id, id, period valid_at) deferrable initially deferred,
    constraint unit_one_root exclude using gist (instansi_id with =, valid_at with &&) where (parent_id is null),
    constraint unit_code_once exclude using gist (instansi_id with =, code with =, valid_at with &&)
        where (code is not null),
    constraint unit_siasn_once exclude using gist (instansi_id with =, siasn_id with =, valid_at with &&)
        where (siasn_id is not null)
);
create index unit_life on unit (instansi_id, id, valid_from);
create index unit_children on unit (instansi_id, parent_id, valid_from);
create index unit_by_name on unit (instansi_id, search_name, id);
create index unit_by_siasn on unit (instansi_id, siasn_id);
alter table unit enable row level security;
create policy tenant on unit using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update, delete on unit to penataan_app;
--rollback drop table unit;
