--liquibase formatted sql

--changeset penataan:0006-create-competency
--comment M1..M8 and S1 are the law's and stand under '*'; technical competencies belong to the agency that defined them.
create table competency (
    instansi_id text not null,
    code        text not null,
    name        text not null,
    kind        text not null check (kind in ('MANAJERIAL', 'SOSIAL_KULTURAL', 'TEKNIS')),
    legal_basis text not null,
    primary key (instansi_id, code)
);
alter table competency enable row level security;
create policy tenant on competency
    using (instansi_id in ('*', (select current_setting('app.instansi', true))))
    with check (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on competency to penataan_app;
insert into competency (instansi_id, code, name, kind, legal_basis) values
    ('*', 'M1', 'Integritas', 'MANAJERIAL', 'PermenPANRB 38/2017'),
    ('*', 'M2', 'Kerja Sama', 'MANAJERIAL', 'PermenPANRB 38/2017'),
    ('*', 'M3', 'Komunikasi', 'MANAJERIAL', 'PermenPANRB 38/2017'),
    ('*', 'M4', 'Orientasi pada Hasil', 'MANAJERIAL', 'PermenPANRB 38/2017'),
    ('*', 'M5', 'Pelayanan Publik', 'MANAJERIAL', 'PermenPANRB 38/2017'),
    ('*', 'M6', 'Pengembangan Diri dan Orang Lain', 'MANAJERIAL', 'PermenPANRB 38/2017'),
    ('*', 'M7', 'Mengelola Perubahan', 'MANAJERIAL', 'PermenPANRB 38/2017'),
    ('*', 'M8', 'Pengambilan Keputusan', 'MANAJERIAL', 'PermenPANRB 38/2017'),
    ('*', 'S1', 'Perekat Bangsa', 'SOSIAL_KULTURAL', 'PermenPANRB 38/2017');
--rollback drop table competency;

--changeset penataan:0006-create-competency-standard
--comment Levels required by a job title from a date on: levels in the order M1..M8, S1; technical [{code, name, level}].
create table competency_standard (
    instansi_id   text not null,
    id            uuid not null,
    job_title     text not null,
    job_title_key text not null,
    jenis_jabatan text not null,
    jenjang       text,
    levels        smallint[] not null check (cardinality(levels) = 9 and 1 <= all (levels) and 5 >= all (levels)),
    technical     jsonb not null default '[]',
    legal_basis   jsonb,
    revision      bigint not null default 1,
    valid_from    date not null,
    valid_to      date,
    valid_at      daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    primary key (instansi_id, id, valid_at without overlaps),
    constraint competency_standard_title_taken unique (instansi_id, job_title_key, valid_at without overlaps)
);
create index competency_standard_by_title on competency_standard (instansi_id, job_title_key, valid_from);
alter table competency_standard enable row level security;
create policy tenant on competency_standard using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on competency_standard to penataan_app;
--rollback drop table competency_standard;

--changeset penataan:0006-create-assessment
--comment valid_until is the last day on which the result may be used: the day of the assessment and three years
--comment (Peraturan BKN 26/2019 Ps 29(4)). technical {code: level}.
create table assessment (
    instansi_id text not null,
    id          uuid not null,
    employee_id uuid not null,
    assessed_on date not null,
    valid_until date not null,
    levels      smallint[] not null check (cardinality(levels) = 9 and 1 <= all (levels) and 5 >= all (levels)),
    technical   jsonb not null default '{}',
    revision    bigint not null default 1,
    primary key (instansi_id, id),
    constraint assessment_once unique (instansi_id, employee_id, assessed_on),
    foreign key (instansi_id, employee_id) references employee
);
alter table assessment enable row level security;
create policy tenant on assessment using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on assessment to penataan_app;
--rollback drop table assessment;

--changeset penataan:0006-create-assessment-potential
--comment Potential P1..P8 (0..100) and the assessor's notes: apart, because reading them needs its own right.
create table assessment_potential (
    instansi_id   text not null,
    assessment_id uuid not null,
    scores        numeric(5, 2)[] not null check (cardinality(scores) = 8 and 0 <= all (scores) and 100 >= all (scores)),
    notes         text,
    primary key (instansi_id, assessment_id),
    foreign key (instansi_id, assessment_id) references assessment
);
alter table assessment_potential enable row level security;
create policy tenant on assessment_potential using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on assessment_potential to penataan_app;
--rollback drop table assessment_potential;
