--liquibase formatted sql

--changeset penataan:0090-maintain-statistics
--comment An import ends with fresh statistics: until autovacuum comes round, lists would be read by plans for empty tables.
grant maintain on table unit_version, position_version, employee, employee_name_token, employment, employee_rank, education,
    personal_data, quality_finding, position_history, discipline, competency_standard, assessment, placement,
    acting_assignment to penataan_app;
--rollback revoke maintain on table unit_version, position_version, employee, employee_name_token, employment, employee_rank, education, personal_data, quality_finding, position_history, discipline, competency_standard, assessment, placement, acting_assignment from penataan_app;
