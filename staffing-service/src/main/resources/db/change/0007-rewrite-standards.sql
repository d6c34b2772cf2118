--liquibase formatted sql

--changeset penataan:0007-rewrite-standards
--comment A version that begins on the same day as its correction is taken out and put back, as with employments.
grant delete on competency_standard to penataan_app;
--rollback revoke delete on competency_standard from penataan_app;
