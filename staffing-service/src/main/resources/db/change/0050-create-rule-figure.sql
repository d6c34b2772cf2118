--liquibase formatted sql

--changeset penataan:0050-create-rule-figure
CREATE TABLE rule_figure (
    instansi_id text NOT NULL,
    rule        text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date,
    valid_at    daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[)')) STORED,
    figures     jsonb NOT NULL,
    legal_basis text NOT NULL,
    status      text NOT NULL,
    CONSTRAINT rule_figure_pk PRIMARY KEY (instansi_id, rule, valid_at WITHOUT OVERLAPS),
    CONSTRAINT rule_figure_status CHECK (status IN ('VERIFIED', 'CORROBORATED', 'GENERAL_KNOWLEDGE', 'DISPUTED', 'EXAMPLE', 'AGENCY'))
);
COMMENT ON TABLE rule_figure IS 'Dated figures of the staffing rules. Rows of instansi * are the national defaults; a row of an agency replaces the default of the same rule while it is valid.';
ALTER TABLE rule_figure ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON rule_figure
    USING (instansi_id = (SELECT current_setting('app.instansi', true)) OR instansi_id = '*')
    WITH CHECK (instansi_id = (SELECT current_setting('app.instansi', true)));
GRANT SELECT, INSERT, UPDATE ON rule_figure TO penataan_app;
--rollback DROP TABLE rule_figure;

--changeset penataan:0050-seed-calculation-figures

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'jpm-bands', '2019-01-01', '{
  "bands": [
    {
      "purpose": "PENGISIAN_JABATAN",
      "code": "MS",
      "label": "Memenuhi Syarat",
      "from": 80
    },
    {
      "purpose": "PENGISIAN_JABATAN",
      "code": "MMS",
      "label": "Masih Memenuhi Syarat",
      "from": 68
    },
    {
      "purpose": "PENGISIAN_JABATAN",
      "code": "KMS",
      "label": "Kurang Memenuhi Syarat",
      "from": 0
    },
    {
      "purpose": "PEMETAAN",
      "code": "O",
      "label": "Optimal",
      "from": 90
    },
    {
      "purpose": "PEMETAAN",
      "code": "CO",
      "label": "Cukup Optimal",
      "from": 78
    },
    {
      "purpose": "PEMETAAN",
      "code": "KO",
      "label": "Kurang Optimal",
      "from": 0
    }
  ]
}', 'Peraturan BKN 26/2019 Lampiran', 'CORROBORATED');

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'nine-box', '2020-01-01', '{
  "performanceMiddle": 60,
  "performanceHigh": 80,
  "potentialMiddle": 60,
  "potentialHigh": 80
}', 'PermenPANRB 3/2020 Lampiran; Keputusan Kepala BKN 411/2025', 'CORROBORATED');

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'talent-weights', '2020-01-01', '{
  "weights": [
    {
      "axis": "Y_KINERJA",
      "indicator": "PREDIKAT_KINERJA",
      "label": "Penilaian kinerja (predikat e-Kinerja)",
      "percent": 60
    },
    {
      "axis": "Y_KINERJA",
      "indicator": "PENGHARGAAN",
      "label": "Penghargaan (5 tahun terakhir)",
      "percent": 15
    },
    {
      "axis": "Y_KINERJA",
      "indicator": "TIM_KERJA",
      "label": "Penugasan dalam tim kerja (SK)",
      "percent": 15
    },
    {
      "axis": "Y_KINERJA",
      "indicator": "UMPAN_BALIK_360",
      "label": "Umpan balik 360",
      "percent": 10
    },
    {
      "axis": "X_POTENSIAL",
      "indicator": "PENILAIAN_KOMPETENSI",
      "label": "Penilaian kompetensi",
      "percent": 20
    },
    {
      "axis": "X_POTENSIAL",
      "indicator": "PENGEMBANGAN_KOMPETENSI",
      "label": "Pengembangan kompetensi",
      "percent": 10
    },
    {
      "axis": "X_POTENSIAL",
      "indicator": "PENGALAMAN_JABATAN",
      "label": "Pengalaman jabatan",
      "percent": 10
    },
    {
      "axis": "X_POTENSIAL",
      "indicator": "PENILAIAN_POTENSI",
      "label": "Penilaian potensi",
      "percent": 25
    },
    {
      "axis": "X_POTENSIAL",
      "indicator": "PENDIDIKAN_FORMAL",
      "label": "Tingkat pendidikan formal",
      "percent": 10
    },
    {
      "axis": "X_POTENSIAL",
      "indicator": "BIDANG_ILMU",
      "label": "Kesesuaian bidang ilmu",
      "percent": 10
    },
    {
      "axis": "X_POTENSIAL",
      "indicator": "REKAM_JEJAK_DISIPLIN",
      "label": "Rekam jejak disiplin",
      "percent": 15
    }
  ]
}', 'Keputusan Kepala BKN 411/2025', 'CORROBORATED');

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'match-rubric', '2020-01-01', '{
  "potkomPercent": 65,
  "qualificationPercent": 20,
  "integrityPercent": 15
}', 'Rubrik contoh satu instansi, bukan peraturan', 'EXAMPLE');

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'retirement-ages', '2014-01-15', '{
  "byLevel": {
    "JPT_UTAMA": {
      "years": 60,
      "legalBasis": "UU 20/2023 Ps 55"
    },
    "JPT_MADYA": {
      "years": 60,
      "legalBasis": "UU 20/2023 Ps 55"
    },
    "JPT_PRATAMA": {
      "years": 60,
      "legalBasis": "UU 20/2023 Ps 55"
    },
    "ADMINISTRATOR": {
      "years": 58,
      "legalBasis": "UU 20/2023 Ps 55"
    },
    "PENGAWAS": {
      "years": 58,
      "legalBasis": "UU 20/2023 Ps 55"
    },
    "PELAKSANA": {
      "years": 58,
      "legalBasis": "UU 20/2023 Ps 55"
    },
    "AHLI_PERTAMA": {
      "years": 58,
      "legalBasis": "PP 11/2017"
    },
    "AHLI_MUDA": {
      "years": 58,
      "legalBasis": "PP 11/2017"
    },
    "AHLI_MADYA": {
      "years": 60,
      "legalBasis": "PP 11/2017"
    },
    "AHLI_UTAMA": {
      "years": 65,
      "legalBasis": "PP 11/2017"
    },
    "PEMULA": {
      "years": 58,
      "legalBasis": "PP 11/2017"
    },
    "TERAMPIL": {
      "years": 58,
      "legalBasis": "PP 11/2017"
    },
    "MAHIR": {
      "years": 58,
      "legalBasis": "PP 11/2017"
    },
    "PENYELIA": {
      "years": 58,
      "legalBasis": "PP 11/2017"
    }
  },
  "special": [
    {
      "profession": "GURU",
      "levels": [],
      "age": {
        "years": 60,
        "legalBasis": "UU 14/2005 Ps 30(4)"
      }
    },
    {
      "profession": "DOSEN",
      "levels": [],
      "age": {
        "years": 65,
        "legalBasis": "UU 14/2005 Ps 67(4)"
      }
    },
    {
      "profession": "PROFESOR",
      "levels": [],
      "age": {
        "years": 70,
        "legalBasis": "UU 14/2005"
      }
    },
    {
      "profession": "PENELITI_PEREKAYASA",
      "levels": [
        "AHLI_MADYA"
      ],
      "age": {
        "years": 65,
        "legalBasis": "UU 11/2019"
      }
    },
    {
      "profession": "PENELITI_PEREKAYASA",
      "levels": [
        "AHLI_UTAMA"
      ],
      "age": {
        "years": 70,
        "legalBasis": "UU 11/2019"
      }
    }
  ]
}', 'UU 20/2023 Ps 55; PP 11/2017 Ps 239', 'VERIFIED');

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'nip-markers', '2007-01-01', '{
  "pppk": [
    "21"
  ]
}', 'Perka BKN 22/2007', 'GENERAL_KNOWLEDGE');

--rollback DELETE FROM rule_figure WHERE instansi_id = '*' AND rule IN ('jpm-bands', 'nine-box', 'talent-weights', 'match-rubric', 'retirement-ages', 'nip-markers');
