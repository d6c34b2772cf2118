--liquibase formatted sql

--changeset penataan:0005-workload-figures
-- Figures of regulations by date. '*' holds for every agency; a row of the agency itself goes before it.
create table working_time (
    instansi_id      text    not null,
    basis            text    not null,
    valid_from       date    not null,
    valid_to         date,
    valid_at         daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    minutes_per_year numeric not null check (minutes_per_year > 0),
    usual            boolean not null,
    legal_basis      text    not null,
    constraint working_time_pk primary key (instansi_id, basis, valid_at without overlaps)
);
create table annualisation (
    instansi_id text    not null,
    cycle       text    not null check (cycle in ('HARI', 'MINGGU', 'BULAN', 'TAHUN')),
    valid_from  date    not null,
    valid_to    date,
    valid_at    daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    factor      numeric not null check (factor > 0),
    legal_basis text    not null,
    constraint annualisation_pk primary key (instansi_id, cycle, valid_at without overlaps)
);
create table efficiency_band (
    instansi_id  text    not null,
    code         text    not null,
    valid_from   date    not null,
    valid_to     date,
    valid_at     daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    label        text    not null,
    min          numeric not null,
    min_included boolean not null,
    legal_basis  text    not null,
    constraint efficiency_band_pk primary key (instansi_id, code, valid_at without overlaps)
);
alter table working_time enable row level security;
alter table annualisation enable row level security;
alter table efficiency_band enable row level security;
create policy tenant on working_time
    using (instansi_id in ('*', (select current_setting('app.instansi', true))));
create policy tenant on annualisation
    using (instansi_id in ('*', (select current_setting('app.instansi', true))));
create policy tenant on efficiency_band
    using (instansi_id in ('*', (select current_setting('app.instansi', true))));
grant select on working_time, annualisation, efficiency_band to penataan_app;
--rollback drop table efficiency_band;
--rollback drop table annualisation;
--rollback drop table working_time;

--changeset penataan:0005-workload-figures-national
insert into working_time (instansi_id, basis, valid_from, minutes_per_year, usual, legal_basis) values
    ('*', 'PERMENPANRB_1_2020', '1900-01-01', 75000, true, 'PermenPANRB 1/2020; Peraturan BKN 9/2022'),
    ('*', 'PERMENDAGRI_12_2008', '1900-01-01', 72000, false, 'Permendagri 12/2008; KEP/75/M.PAN/7/2004');
insert into annualisation (instansi_id, cycle, valid_from, factor, legal_basis) values
    ('*', 'HARI', '1900-01-01', 250, 'PermenPANRB 1/2020'),
    ('*', 'MINGGU', '1900-01-01', 50, 'PermenPANRB 1/2020'),
    ('*', 'BULAN', '1900-01-01', 12, 'PermenPANRB 1/2020'),
    ('*', 'TAHUN', '1900-01-01', 1, 'PermenPANRB 1/2020');
insert into efficiency_band (instansi_id, code, valid_from, label, min, min_included, legal_basis) values
    ('*', 'A', '1900-01-01', 'Sangat Baik', 1.00, false, 'Permendagri 12/2008'),
    ('*', 'B', '1900-01-01', 'Baik', 0.90, true, 'Permendagri 12/2008'),
    ('*', 'C', '1900-01-01', 'Cukup', 0.70, true, 'Permendagri 12/2008'),
    ('*', 'D', '1900-01-01', 'Sedang', 0.50, true, 'Permendagri 12/2008'),
    ('*', 'E', '1900-01-01', 'Kurang', 0, true, 'Permendagri 12/2008');
--rollback delete from efficiency_band where instansi_id = '*';
--rollback delete from annualisation where instansi_id = '*';
--rollback delete from working_time where instansi_id = '*';
