--liquibase formatted sql

--changeset penataan:0008-create-replica-revision
--comment Grows with every event of org-structure that took effect here, so that what is kept in memory knows its age.
create table replica_revision (
    instansi_id text not null primary key,
    revision    bigint not null
);
alter table replica_revision enable row level security;
create policy tenant on replica_revision using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update on replica_revision to penataan_app;
insert into replica_revision (instansi_id, revision) select distinct instansi_id, 1 from unit_version;
--rollback drop table replica_revision;

--changeset penataan:0008-widen-employment-by-unit
--comment A page of a subtree reads only versions in force, mostly without a look at the table.
drop index employment_by_unit;
create index employment_by_unit on employment (instansi_id, unit_id, name_key, employee_id)
    include (valid_from, valid_to);
drop index employment_by_name;
create index employment_by_name on employment (instansi_id, name_key, employee_id)
    include (valid_from, valid_to, unit_id);
--rollback select 1;
