--liquibase formatted sql

--changeset penataan:0003-position
create table position (
    instansi_id      text    not null,
    id               uuid    not null,
    valid_from       date    not null,
    valid_to         date,
    valid_at         daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    unit_id          uuid    not null,
    code             text    not null collate "C",
    title            text    not null,
    search_title     text    not null collate "C",
    jenis_jabatan    text    not null check (jenis_jabatan in ('STRUKTURAL', 'FUNGSIONAL', 'PELAKSANA')),
    eselon_id        text,
    jenjang          text,
    job_class        integer not null check (job_class between 1 and 17),
    need             integer check (need >= 0),
    siasn_jabatan_id text,
    min_education    text,
    fields_of_study  text[]  not null default '{}',
    min_years        integer,
    critical         boolean not null,
    head             boolean not null,
    revision         bigint  not null,
    legal_basis      jsonb,
    end_basis        jsonb,
    recorded_at      timestamptz not null default now(),
    constraint position_pk primary key (instansi_id, id, valid_at without overlaps),
    constraint position_unit_fk foreign key (instansi_id, unit_id, period valid_at)
        references unit (instansi_id, id, period valid_at) deferrable initially deferred,
    constraint position_code_once exclude using gist (instansi_id with =, code with =, valid_at with &&),
    constraint position_siasn_once exclude using gist
        (instansi_id with =, unit_id with =, siasn_jabatan_id with =, valid_at with &&)
        where (siasn_jabatan_id is not null),
    constraint position_head_once exclude using gist (instansi_id with =, unit_id with =, valid_at with &&)
        where (head),
    constraint position_level check (
        (jenis_jabatan = 'STRUKTURAL') = (eselon_id is not null)
        and (jenis_jabatan = 'FUNGSIONAL') = (jenjang is not null))
);
create index position_life on position (instansi_id, id, valid_from);
create index position_of_unit on position (instansi_id, unit_id, valid_from);
create index position_by_code on position (instansi_id, code, id);
alter table position enable row level security;
create policy tenant on position using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update, delete on position to penataan_app;
--rollback drop table position;
