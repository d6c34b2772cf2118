--liquibase formatted sql

--changeset penataan:kit-0001-extensions
-- btree_gist: temporal keys (WITHOUT OVERLAPS); unaccent: names searched without accents; pg_trgm: similar names.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--rollback DROP EXTENSION IF EXISTS pg_trgm;
--rollback DROP EXTENSION IF EXISTS unaccent;
--rollback DROP EXTENSION IF EXISTS btree_gist;
