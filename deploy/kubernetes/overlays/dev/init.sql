-- The roles and databases the services expect: one owner that migrates, one role per service that may not bypass RLS.
create role penataan_app nologin nobypassrls;
create role penataan_owner login password 'dev-only';
create role org_structure_app login password 'dev-only' in role penataan_app;
create role staffing_app login password 'dev-only' in role penataan_app;
create role performance_app login password 'dev-only' in role penataan_app;
create database org_structure owner penataan_owner;
create database staffing owner penataan_owner;
create database performance owner penataan_owner;
