--liquibase formatted sql

--changeset penataan:0006-unit-achievement
--comment: grade of a unit in a cycle, recorded before its staff are graded (SE MenPANRB 3/2023)
CREATE TABLE unit_achievement (
    instansi_id text NOT NULL,
    cycle_id    uuid NOT NULL,
    unit_id     uuid NOT NULL,
    unit_name   text NOT NULL,
    achievement text NOT NULL CHECK (achievement IN ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    reason      text NOT NULL,
    decided_by  text NOT NULL,
    decided_at  timestamptz NOT NULL,
    revision    bigint NOT NULL,
    PRIMARY KEY (instansi_id, cycle_id, unit_id),
    CONSTRAINT unit_achievement_of_cycle FOREIGN KEY (instansi_id, cycle_id) REFERENCES cycle (instansi_id, id)
);

CREATE TABLE evaluation (
    instansi_id           text NOT NULL,
    skp_id                uuid NOT NULL,
    cycle_id              uuid NOT NULL,
    result_rating         text NOT NULL,
    result_reason         text NOT NULL,
    result_from_unit      boolean NOT NULL,
    behaviour_rating      text NOT NULL,
    behaviour_reason      text NOT NULL,
    predikat              text NOT NULL,
    matrix_version        text NOT NULL,
    achievement_unit_id   uuid,
    achievement           text,
    achievement_version   text,
    rated_by              text NOT NULL,
    rated_at              timestamptz NOT NULL,
    final_at              timestamptz,
    PRIMARY KEY (instansi_id, skp_id),
    CONSTRAINT evaluation_of_skp FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
);
CREATE INDEX evaluation_by_unit ON evaluation (instansi_id, cycle_id, achievement_unit_id);

CREATE TABLE final_predikat (
    instansi_id      text    NOT NULL,
    nip              text    NOT NULL,
    year             integer NOT NULL,
    period           text    NOT NULL CHECK (period = 'TAHUNAN'),
    result_rating    text    NOT NULL,
    behaviour_rating text    NOT NULL,
    predikat         text    NOT NULL,
    matrix_predikat  text,
    evaluator_nip    text,
    source           text    NOT NULL CHECK (source IN ('SKP', 'IMPOR')),
    skp_id           uuid,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (instansi_id, nip, year, period)
);
CREATE INDEX final_predikat_by_year ON final_predikat (instansi_id, year, nip);

ALTER TABLE unit_achievement ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation ENABLE ROW LEVEL SECURITY;
ALTER TABLE final_predikat ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON unit_achievement USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY tenant ON evaluation USING (instansi_id = (SELECT current_setting('app.instansi', true)));
CREATE POLICY tenant ON final_predikat USING (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE ON unit_achievement, evaluation, final_predikat TO penataan_app;
--rollback DROP TABLE final_predikat, evaluation, unit_achievement;

--changeset penataan:0006-final-is-immutable splitStatements:false
--comment: what is final stays as it is, whoever asks
CREATE FUNCTION refuse_change_of_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a final SKP cannot be changed' USING ERRCODE = 'integrity_constraint_violation',
        CONSTRAINT = 'skp_final_is_immutable', TABLE = TG_TABLE_NAME;
END $$;

CREATE FUNCTION refuse_change_below_final() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed record := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    IF EXISTS (SELECT FROM skp WHERE instansi_id = changed.instansi_id AND id = changed.skp_id AND state = 'FINAL') THEN
        RAISE EXCEPTION 'a final SKP cannot be changed' USING ERRCODE = 'integrity_constraint_violation',
            CONSTRAINT = 'skp_final_is_immutable', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN changed;
END $$;

CREATE FUNCTION refuse_change_of_final_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed record := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    IF EXISTS (SELECT FROM work_result r JOIN skp s ON s.instansi_id = r.instansi_id AND s.id = r.skp_id
                WHERE r.instansi_id = changed.instansi_id AND r.id = changed.work_result_id AND s.state = 'FINAL') THEN
        RAISE EXCEPTION 'a final SKP cannot be changed' USING ERRCODE = 'integrity_constraint_violation',
            CONSTRAINT = 'skp_final_is_immutable', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN changed;
END $$;

CREATE TRIGGER skp_final_is_immutable BEFORE UPDATE OR DELETE ON skp
    FOR EACH ROW WHEN (OLD.state = 'FINAL') EXECUTE FUNCTION refuse_change_of_final();
CREATE TRIGGER evaluation_final_is_immutable BEFORE UPDATE OR DELETE ON evaluation
    FOR EACH ROW WHEN (OLD.final_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_final();
CREATE TRIGGER work_result_final_is_immutable BEFORE INSERT OR UPDATE OR DELETE ON work_result
    FOR EACH ROW EXECUTE FUNCTION refuse_change_below_final();
CREATE TRIGGER expectation_final_is_immutable BEFORE INSERT OR UPDATE OR DELETE ON behaviour_expectation
    FOR EACH ROW EXECUTE FUNCTION refuse_change_below_final();
CREATE TRIGGER progress_final_is_immutable BEFORE INSERT OR UPDATE OR DELETE ON progress_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_below_final();
CREATE TRIGGER feedback_final_is_immutable BEFORE INSERT OR UPDATE OR DELETE ON feedback
    FOR EACH ROW EXECUTE FUNCTION refuse_change_below_final();
CREATE TRIGGER indicator_final_is_immutable BEFORE INSERT OR UPDATE OR DELETE ON indicator
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_final_indicator();
CREATE TRIGGER predikat_of_skp_is_immutable BEFORE UPDATE OR DELETE ON final_predikat
    FOR EACH ROW WHEN (OLD.source = 'SKP') EXECUTE FUNCTION refuse_change_of_final();
--rollback DROP TRIGGER predikat_of_skp_is_immutable ON final_predikat; DROP TRIGGER indicator_final_is_immutable ON indicator; DROP TRIGGER feedback_final_is_immutable ON feedback; DROP TRIGGER progress_final_is_immutable ON progress_entry; DROP TRIGGER expectation_final_is_immutable ON behaviour_expectation; DROP TRIGGER work_result_final_is_immutable ON work_result; DROP TRIGGER evaluation_final_is_immutable ON evaluation; DROP TRIGGER skp_final_is_immutable ON skp; DROP FUNCTION refuse_change_of_final_indicator(); DROP FUNCTION refuse_change_below_final(); DROP FUNCTION refuse_change_of_final();
