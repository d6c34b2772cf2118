--liquibase formatted sql

--changeset penataan:0001-create-classification
--comment National code tables, the same for every agency and dated, because SIASN and the law change them.
create table classification (
    list           text not null,
    code           text not null,
    label          text not null,
    sort           int  not null,
    attributes     jsonb not null default '{}',
    effective_from date not null,
    effective_to   date,
    legal_basis    text not null,
    valid_at       daterange generated always as (daterange(effective_from, effective_to, '[)')) stored,
    primary key (list, code, valid_at without overlaps)
);
grant select on classification to penataan_app;
--rollback drop table classification;

--changeset penataan:0001-create-rule-parameter
--comment Figures of rules. Rows of '*' are the default of the law; an agency may have its own row in its place.
create table rule_parameter (
    instansi_id    text not null,
    name           text not null,
    value          text not null,
    effective_from date not null,
    effective_to   date,
    legal_basis    text not null,
    valid_at       daterange generated always as (daterange(effective_from, effective_to, '[)')) stored,
    primary key (instansi_id, name, valid_at without overlaps)
);
alter table rule_parameter enable row level security;
create policy tenant on rule_parameter
    using (instansi_id in ('*', (select current_setting('app.instansi', true))));
grant select on rule_parameter to penataan_app;
--rollback drop table rule_parameter;
