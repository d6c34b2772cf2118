--liquibase formatted sql

--changeset penataan:0005-create-personal-data
--comment Identity numbers, ways to reach a person, religion and family: apart, because reading it needs its own right
--comment and is logged (UU 27/2022 Ps 4, Ps 31).
create table personal_data (
    instansi_id      text not null,
    employee_id      uuid not null,
    nik              text,
    nik_valid        boolean,
    phone            text,
    email            text,
    official_email   text,
    address          text,
    birth_place      text,
    religion         text,
    marital_status   text,
    tax_number       text,
    health_insurance text,
    digital_identity boolean,
    revision         bigint not null default 1,
    primary key (instansi_id, employee_id),
    foreign key (instansi_id, employee_id) references employee
);
alter table personal_data enable row level security;
create policy tenant on personal_data using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on personal_data to penataan_app;
--rollback drop table personal_data;

--changeset penataan:0005-create-discipline
--comment Punishments (PP 94/2021). ends_on is the first day after the punishment, absent where it has no period.
create table discipline (
    instansi_id   text not null,
    id            uuid not null,
    employee_id   uuid not null,
    kind          text not null,
    label         text not null,
    severity      text not null check (severity in ('R', 'S', 'B')),
    reason        text not null,
    decree_number text not null,
    decree_date   date,
    effective_on  date not null,
    months        int not null,
    ends_on       date,
    primary key (instansi_id, id),
    constraint discipline_once unique (instansi_id, employee_id, kind, decree_number, effective_on),
    foreign key (instansi_id, employee_id) references employee
);
alter table discipline enable row level security;
create policy tenant on discipline using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on discipline to penataan_app;
--rollback drop table discipline;

--changeset penataan:0005-create-quality-finding
--comment Where the record of a person contradicts itself, by the data-quality indicators of BKN. Never a rejection.
create table quality_finding (
    instansi_id text not null,
    employee_id uuid not null,
    indicator   text not null,
    params      jsonb not null,
    found_at    timestamptz not null default now(),
    primary key (instansi_id, employee_id, indicator),
    foreign key (instansi_id, employee_id) references employee
);
create index quality_finding_by_indicator on quality_finding (instansi_id, indicator, employee_id);
alter table quality_finding enable row level security;
create policy tenant on quality_finding using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update, delete on quality_finding to penataan_app;
--rollback drop table quality_finding;
