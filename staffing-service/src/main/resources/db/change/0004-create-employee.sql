--liquibase formatted sql

--changeset penataan:0004-create-employee
--comment Who somebody is and when appointed: facts that may be corrected, but do not change with time.
create table employee (
    instansi_id              text not null,
    id                       uuid not null,
    nip                      text collate "C" not null,
    pns_id                   text,
    name                     text not null,
    title_prefix             text,
    title_suffix             text,
    name_key                 text collate "C" not null,
    birth_date               date not null,
    sex                      text check (sex in ('PRIA', 'WANITA')),
    employee_type            text not null check (employee_type in ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU')),
    jenis_pegawai            text,
    appointed_on             date,
    appointment_decree       text,
    appointment_decree_date  date,
    appointment_golongan     text,
    confirmed_on             date,
    confirmation_decree      text,
    confirmation_decree_date date,
    service_years            int,
    service_months           int,
    work_location            text,
    school_name              text,
    revision                 bigint not null default 1,
    primary key (instansi_id, id),
    constraint employee_nip_taken unique (instansi_id, nip)
);
create index employee_by_pns_id on employee (instansi_id, pns_id);
alter table employee enable row level security;
create policy tenant on employee using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on employee to penataan_app;
--rollback drop table employee;

--changeset penataan:0004-create-employee-name-token
--comment The words of a name without titles and accents. Prefix ranges on them find people under row-level security.
create table employee_name_token (
    instansi_id text not null,
    token       text collate "C" not null,
    employee_id uuid not null,
    primary key (instansi_id, token, employee_id),
    foreign key (instansi_id, employee_id) references employee
);
create index employee_name_token_by_employee on employee_name_token (instansi_id, employee_id);
alter table employee_name_token enable row level security;
create policy tenant on employee_name_token using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, delete on employee_name_token to penataan_app;
--rollback drop table employee_name_token;

--changeset penataan:0004-create-employment
--comment Legal standing and seat of an employee over time. name_key repeats the one of employee, so that a page of a
--comment subtree comes sorted from one table.
create table employment (
    instansi_id      text not null,
    employee_id      uuid not null,
    kedudukan_hukum  text,
    unit_id          uuid,
    position_id      uuid,
    jenis_jabatan    text,
    siasn_jabatan_id text,
    jabatan_title    text,
    seated_since     date,
    name_key         text collate "C" not null,
    legal_basis      jsonb,
    revision         bigint not null default 1,
    valid_from       date not null,
    valid_to         date,
    valid_at         daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    primary key (instansi_id, employee_id, valid_at without overlaps),
    foreign key (instansi_id, employee_id) references employee
);
create index employment_by_employee on employment (instansi_id, employee_id, valid_from);
create index employment_by_unit on employment (instansi_id, unit_id, name_key, employee_id);
create index employment_by_name on employment (instansi_id, name_key, employee_id);
create index employment_by_position on employment (instansi_id, position_id);
alter table employment enable row level security;
create policy tenant on employment using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update, delete on employment to penataan_app;
--rollback drop table employment;

--changeset penataan:0004-create-employee-rank
create table employee_rank (
    instansi_id text not null,
    employee_id uuid not null,
    golongan    text not null,
    legal_basis jsonb,
    valid_from  date not null,
    valid_to    date,
    valid_at    daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    primary key (instansi_id, employee_id, valid_at without overlaps),
    foreign key (instansi_id, employee_id) references employee
);
create index employee_rank_by_employee on employee_rank (instansi_id, employee_id, valid_from);
alter table employee_rank enable row level security;
create policy tenant on employee_rank using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update, delete on employee_rank to penataan_app;
--rollback drop table employee_rank;

--changeset penataan:0004-create-education
create table education (
    instansi_id    text not null,
    id             uuid not null,
    employee_id    uuid not null,
    level_id       text not null,
    field_name     text not null,
    field_key      text not null,
    school         text,
    year           int,
    at_appointment boolean,
    primary key (instansi_id, id),
    constraint education_once unique nulls not distinct (instansi_id, employee_id, level_id, field_name, year),
    foreign key (instansi_id, employee_id) references employee
);
alter table education enable row level security;
create policy tenant on education using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on education to penataan_app;
--rollback drop table education;

--changeset penataan:0004-create-position-history
--comment Posts held as SIASN tells them. Old units and titles are as reported, no proof of what the unit was then.
create table position_history (
    instansi_id      text not null,
    id               uuid not null,
    siasn_id         text not null,
    employee_id      uuid not null,
    jenis_jabatan    text not null,
    title            text not null,
    siasn_jabatan_id text,
    eselon_id        text,
    post_level       text,
    unit_id          uuid not null,
    assignment_kind  text not null check (assignment_kind in ('D', 'PLT', 'PLH', 'PJ', 'TT')),
    decree_number    text,
    decree_date      date,
    valid_from       date not null,
    valid_to         date check (valid_to > valid_from),
    valid_at         daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    primary key (instansi_id, id),
    constraint position_history_once unique (instansi_id, siasn_id),
    foreign key (instansi_id, employee_id) references employee
);
create index position_history_by_employee on position_history (instansi_id, employee_id, valid_from);
alter table position_history enable row level security;
create policy tenant on position_history using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on position_history to penataan_app;
--rollback drop table position_history;
