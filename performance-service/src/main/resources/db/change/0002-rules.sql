--liquibase formatted sql

--changeset penataan:0002-rules
--comment: the figures of the regulations, dated; rows of '*' are national, an agency's own row goes before them
CREATE TABLE rule_version (
    instansi_id text NOT NULL,
    rule        text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date,
    valid_at    daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[)')) STORED,
    figures     jsonb NOT NULL,
    legal_basis text[] NOT NULL,
    certainty   text NOT NULL CHECK (certainty IN ('VERIFIED', 'CORROBORATED', 'CONFIGURABLE', 'DISPUTED')),
    PRIMARY KEY (instansi_id, rule, valid_at WITHOUT OVERLAPS)
);
ALTER TABLE rule_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON rule_version USING (instansi_id IN ('*', (SELECT current_setting('app.instansi', true))));
GRANT SELECT ON rule_version TO penataan_app;
--rollback DROP TABLE rule_version;

--changeset penataan:0002-national-rules
INSERT INTO rule_version (instansi_id, rule, valid_from, figures, legal_basis, certainty)
VALUES ('*', 'predikat-matrix', '2022-02-18',
    '{"cells": [{"results": "DI_ATAS_EKSPEKTASI", "behaviour": "DI_ATAS_EKSPEKTASI", "predikat": "SANGAT_BAIK"}, {"results": "DI_ATAS_EKSPEKTASI", "behaviour": "SESUAI_EKSPEKTASI", "predikat": "BAIK"}, {"results": "DI_ATAS_EKSPEKTASI", "behaviour": "DI_BAWAH_EKSPEKTASI", "predikat": "KURANG"}, {"results": "SESUAI_EKSPEKTASI", "behaviour": "DI_ATAS_EKSPEKTASI", "predikat": "BAIK"}, {"results": "SESUAI_EKSPEKTASI", "behaviour": "SESUAI_EKSPEKTASI", "predikat": "BAIK"}, {"results": "SESUAI_EKSPEKTASI", "behaviour": "DI_BAWAH_EKSPEKTASI", "predikat": "KURANG"}, {"results": "DI_BAWAH_EKSPEKTASI", "behaviour": "DI_ATAS_EKSPEKTASI", "predikat": "BUTUH_PERBAIKAN"}, {"results": "DI_BAWAH_EKSPEKTASI", "behaviour": "SESUAI_EKSPEKTASI", "predikat": "BUTUH_PERBAIKAN"}, {"results": "DI_BAWAH_EKSPEKTASI", "behaviour": "DI_BAWAH_EKSPEKTASI", "predikat": "SANGAT_KURANG"}]}',
    ARRAY['PermenPANRB 6/2022 Lampiran'], 'CORROBORATED');
INSERT INTO rule_version (instansi_id, rule, valid_from, figures, legal_basis, certainty)
VALUES ('*', 'predikat-distribution', '2023-01-31',
    '{"bands": {"ISTIMEWA": [{"group": ["SANGAT_BAIK"], "maxPercent": 70, "largest": true}], "BAIK": [{"group": ["BAIK"], "maxPercent": 70, "largest": true}, {"group": ["BUTUH_PERBAIKAN", "KURANG"], "atLeastOne": true}], "BUTUH_PERBAIKAN": [{"group": ["BUTUH_PERBAIKAN"], "minPercent": 60}, {"group": ["SANGAT_BAIK"], "maxPercent": 10}], "KURANG": [{"group": ["KURANG"], "minPercent": 60}, {"group": ["BUTUH_PERBAIKAN"], "minPercent": 10}, {"group": ["SANGAT_BAIK"], "maxPercent": 10}], "SANGAT_KURANG": [{"group": ["SANGAT_KURANG"], "minPercent": 60}, {"group": ["KURANG", "BUTUH_PERBAIKAN"], "minPercent": 10}, {"group": ["SANGAT_BAIK"], "maxPercent": 0}]}}',
    ARRAY['SE MenPANRB 3/2023'], 'VERIFIED');
INSERT INTO rule_version (instansi_id, rule, valid_from, figures, legal_basis, certainty)
VALUES ('*', 'unit-first', '2023-01-31',
    '{"required": true, "headRatings": {"ISTIMEWA": "DI_ATAS_EKSPEKTASI", "BAIK": "SESUAI_EKSPEKTASI", "BUTUH_PERBAIKAN": "DI_BAWAH_EKSPEKTASI", "KURANG": "DI_BAWAH_EKSPEKTASI", "SANGAT_KURANG": "DI_BAWAH_EKSPEKTASI"}}',
    ARRAY['SE MenPANRB 3/2023'], 'DISPUTED');
INSERT INTO rule_version (instansi_id, rule, valid_from, figures, legal_basis, certainty)
VALUES ('*', 'angka-kredit', '2023-01-01',
    '{"coefficients": {"PEMULA": 3.75, "TERAMPIL": 5.0, "MAHIR": 12.5, "PENYELIA": 25.0, "AHLI_PERTAMA": 12.5, "AHLI_MUDA": 25.0, "AHLI_MADYA": 37.5, "AHLI_UTAMA": 50.0}, "percentages": {"BAIK": 100, "SANGAT_KURANG": 25, "SANGAT_BAIK": 150, "BUTUH_PERBAIKAN": 75, "KURANG": 50}, "needs": {"PEMULA": {"firstGolongan": "II/a", "lastGolongan": "II/b", "forRank": 15, "forJenjang": 15}, "TERAMPIL": {"firstGolongan": "II/b", "lastGolongan": "II/d", "forRank": 20, "forJenjang": 60}, "MAHIR": {"firstGolongan": "III/a", "lastGolongan": "III/b", "forRank": 50, "forJenjang": 100}, "PENYELIA": {"firstGolongan": "III/c", "lastGolongan": "III/d", "forRank": 100}, "AHLI_PERTAMA": {"firstGolongan": "III/a", "lastGolongan": "III/b", "forRank": 50, "forJenjang": 100}, "AHLI_MUDA": {"firstGolongan": "III/c", "lastGolongan": "III/d", "forRank": 100, "forJenjang": 200}, "AHLI_MADYA": {"firstGolongan": "IV/a", "lastGolongan": "IV/c", "forRank": 150, "forJenjang": 450}, "AHLI_UTAMA": {"firstGolongan": "IV/d", "lastGolongan": "IV/e", "forRank": 200}}}',
    ARRAY['PermenPANRB 1/2023 Ps 36-37', 'Peraturan BKN 3/2023'], 'VERIFIED');
INSERT INTO rule_version (instansi_id, rule, valid_from, figures, legal_basis, certainty)
VALUES ('*', 'deadlines', '2022-02-18',
    '{"skpSetBy": "--01-31", "annualEvaluationDays": 31, "objectionDays": 14}',
    ARRAY['PP 30/2019 Ps 59', 'PermenPANRB 6/2022'], 'CONFIGURABLE');
--rollback DELETE FROM rule_version WHERE instansi_id = '*';
