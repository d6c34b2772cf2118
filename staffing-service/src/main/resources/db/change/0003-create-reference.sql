--liquibase formatted sql

--changeset penataan:0003-create-unit-version
--comment Replica of the units of org-structure, rebuilt from its event feed. One row per version of a unit.
create table unit_version (
    instansi_id    text not null,
    id             uuid not null,
    parent_id      uuid,
    code           text,
    name           text not null,
    head_title     text,
    eselon_id      text,
    siasn_id       text,
    induk_unit_id  uuid,
    kind           text,
    valid_from     date not null,
    valid_to       date,
    valid_at       daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    primary key (instansi_id, id, valid_at without overlaps)
);
create index unit_version_by_parent on unit_version (instansi_id, parent_id, valid_from);
create index unit_version_by_id on unit_version (instansi_id, id, valid_from);
create index unit_version_by_siasn on unit_version (instansi_id, siasn_id);
alter table unit_version enable row level security;
create policy tenant on unit_version using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update, delete on unit_version to penataan_app;
--rollback drop table unit_version;

--changeset penataan:0003-create-position-version
--comment Replica of the positions of org-structure. post_level is worked out here from kind, eselon, jenjang and title.
create table position_version (
    instansi_id         text not null,
    id                  uuid not null,
    unit_id             uuid not null,
    code                text not null,
    title               text not null,
    job_title_key       text not null,
    jenis_jabatan       text not null,
    eselon_id           text,
    jenjang             text,
    post_level          text,
    job_class           int,
    need                int not null,
    siasn_jabatan_id    text,
    min_education_level text,
    fields_of_study     text[] not null default '{}',
    min_years           int,
    critical            boolean not null default false,
    head                boolean not null default false,
    valid_from          date not null,
    valid_to            date,
    valid_at            daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    primary key (instansi_id, id, valid_at without overlaps)
);
create index position_version_by_unit on position_version (instansi_id, unit_id, valid_from);
create index position_version_by_id on position_version (instansi_id, id, valid_from);
alter table position_version enable row level security;
create policy tenant on position_version using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update, delete on position_version to penataan_app;
--rollback drop table position_version;
