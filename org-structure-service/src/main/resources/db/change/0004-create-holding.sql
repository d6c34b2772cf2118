--liquibase formatted sql

--changeset penataan:0004-holding
-- Replica of what staffing tells: who is an active employee, and which placements there are. No names, no numbers of
-- persons: only what counting needs.
create table staff (
    instansi_id text    not null,
    employee_id uuid    not null,
    active      boolean not null,
    primary key (instansi_id, employee_id)
);
alter table staff enable row level security;
create policy tenant on staff using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update, delete on staff to penataan_app;

create table holding (
    instansi_id  text    not null,
    placement_id uuid    not null,
    employee_id  uuid    not null,
    position_id  uuid,
    unit_id      uuid    not null,
    kind         text    not null,
    valid_from   date    not null,
    valid_to     date,
    -- a definitive placement, not cancelled, of an active employee
    counts       boolean not null,
    definitive   boolean not null,
    primary key (instansi_id, placement_id)
);
create index holding_of_position on holding (instansi_id, position_id, valid_from, valid_to) where (counts);
create index holding_of_employee on holding (instansi_id, employee_id);
alter table holding enable row level security;
create policy tenant on holding using (instansi_id = (select current_setting('app.instansi', true)));
grant select, insert, update, delete on holding to penataan_app;
--rollback drop table holding;
--rollback drop table staff;
