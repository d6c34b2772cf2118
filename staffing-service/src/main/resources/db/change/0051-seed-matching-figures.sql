--liquibase formatted sql

--changeset penataan:0051-seed-matching-figures
INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'post-requirements', '2017-04-07', '{
  "byLevel": {
    "JPT_UTAMA": {
      "education": "40",
      "fieldYears": 10,
      "prerequisite": [
        "JPT_MADYA",
        "AHLI_UTAMA"
      ],
      "higher": [
        "JPT_UTAMA"
      ],
      "prerequisiteYears": 2,
      "maxAge": 58,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 54, Ps 107"
    },
    "JPT_MADYA": {
      "education": "40",
      "fieldYears": 7,
      "prerequisite": [
        "JPT_PRATAMA",
        "AHLI_UTAMA"
      ],
      "higher": [
        "JPT_MADYA",
        "JPT_UTAMA"
      ],
      "prerequisiteYears": 2,
      "maxAge": 58,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 54, Ps 107"
    },
    "JPT_PRATAMA": {
      "education": "40",
      "fieldYears": 5,
      "prerequisite": [
        "ADMINISTRATOR",
        "AHLI_MADYA"
      ],
      "higher": [
        "JPT_PRATAMA",
        "JPT_MADYA",
        "JPT_UTAMA",
        "AHLI_UTAMA"
      ],
      "prerequisiteYears": 2,
      "maxAge": 56,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 54, Ps 107"
    },
    "ADMINISTRATOR": {
      "education": "40",
      "fieldYears": 0,
      "prerequisite": [
        "PENGAWAS",
        "AHLI_MUDA"
      ],
      "higher": [
        "ADMINISTRATOR",
        "JPT_PRATAMA",
        "JPT_MADYA",
        "JPT_UTAMA",
        "AHLI_MADYA",
        "AHLI_UTAMA"
      ],
      "prerequisiteYears": 3,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 54, Ps 107"
    },
    "PENGAWAS": {
      "education": "30",
      "fieldYears": 0,
      "prerequisite": [
        "PELAKSANA",
        "AHLI_PERTAMA",
        "PENYELIA",
        "MAHIR",
        "TERAMPIL",
        "PEMULA"
      ],
      "higher": [
        "PENGAWAS",
        "ADMINISTRATOR",
        "JPT_PRATAMA",
        "JPT_MADYA",
        "JPT_UTAMA",
        "AHLI_MUDA",
        "AHLI_MADYA",
        "AHLI_UTAMA"
      ],
      "prerequisiteYears": 4,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 54, Ps 107"
    },
    "PELAKSANA": {
      "education": "15",
      "fieldYears": 0,
      "prerequisite": [],
      "higher": [],
      "prerequisiteYears": 0,
      "goodYears": 0,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 54, Ps 107"
    },
    "AHLI_UTAMA": {
      "education": "40",
      "fieldYears": 0,
      "prerequisite": [],
      "higher": [],
      "prerequisiteYears": 0,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 76; PermenPANRB 1/2023"
    },
    "AHLI_MADYA": {
      "education": "40",
      "fieldYears": 0,
      "prerequisite": [],
      "higher": [],
      "prerequisiteYears": 0,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 76; PermenPANRB 1/2023"
    },
    "AHLI_MUDA": {
      "education": "40",
      "fieldYears": 0,
      "prerequisite": [],
      "higher": [],
      "prerequisiteYears": 0,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 76; PermenPANRB 1/2023"
    },
    "AHLI_PERTAMA": {
      "education": "40",
      "fieldYears": 0,
      "prerequisite": [],
      "higher": [],
      "prerequisiteYears": 0,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 76; PermenPANRB 1/2023"
    },
    "PENYELIA": {
      "education": "30",
      "fieldYears": 0,
      "prerequisite": [],
      "higher": [],
      "prerequisiteYears": 0,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 76; PermenPANRB 1/2023"
    },
    "MAHIR": {
      "education": "30",
      "fieldYears": 0,
      "prerequisite": [],
      "higher": [],
      "prerequisiteYears": 0,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 76; PermenPANRB 1/2023"
    },
    "TERAMPIL": {
      "education": "30",
      "fieldYears": 0,
      "prerequisite": [],
      "higher": [],
      "prerequisiteYears": 0,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 76; PermenPANRB 1/2023"
    },
    "PEMULA": {
      "education": "15",
      "fieldYears": 0,
      "prerequisite": [],
      "higher": [],
      "prerequisiteYears": 0,
      "goodYears": 2,
      "legalBasis": "PP 11/2017 jo. PP 17/2020 Ps 76; PermenPANRB 1/2023"
    }
  }
}', 'PP 11/2017 jo. PP 17/2020 Ps 54, Ps 107; PP 11/2017 jo. PP 17/2020 Ps 76; PermenPANRB 1/2023', 'GENERAL_KNOWLEDGE');

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'rank-ranges', '2002-04-17', '{
  "byEselon": {
    "10": {
      "label": "I.a",
      "lowest": "44",
      "highest": "45"
    },
    "11": {
      "label": "I.a",
      "lowest": "44",
      "highest": "45"
    },
    "12": {
      "label": "I.b",
      "lowest": "43",
      "highest": "45"
    },
    "21": {
      "label": "II.a",
      "lowest": "43",
      "highest": "44"
    },
    "22": {
      "label": "II.b",
      "lowest": "42",
      "highest": "43"
    },
    "31": {
      "label": "III.a",
      "lowest": "41",
      "highest": "42"
    },
    "32": {
      "label": "III.b",
      "lowest": "34",
      "highest": "41"
    },
    "41": {
      "label": "IV.a",
      "lowest": "33",
      "highest": "34"
    },
    "42": {
      "label": "IV.b",
      "lowest": "32",
      "highest": "33"
    },
    "51": {
      "label": "V.a",
      "lowest": "31",
      "highest": "32"
    }
  }
}', 'PP 100/2000 jo. PP 13/2002 Lampiran', 'GENERAL_KNOWLEDGE');

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'education-levels', '2014-01-15', '{
  "byId": {
    "05": {
      "rank": 10,
      "label": "SD"
    },
    "10": {
      "rank": 20,
      "label": "SLTP"
    },
    "12": {
      "rank": 20,
      "label": "SLTP"
    },
    "15": {
      "rank": 30,
      "label": "SLTA"
    },
    "17": {
      "rank": 30,
      "label": "SLTA"
    },
    "18": {
      "rank": 30,
      "label": "SLTA"
    },
    "20": {
      "rank": 30,
      "label": "D-I"
    },
    "25": {
      "rank": 40,
      "label": "D-II"
    },
    "30": {
      "rank": 50,
      "label": "D-III"
    },
    "35": {
      "rank": 60,
      "label": "D-IV"
    },
    "40": {
      "rank": 60,
      "label": "S-1"
    },
    "42": {
      "rank": 60,
      "label": "Profesi"
    },
    "45": {
      "rank": 70,
      "label": "S-2"
    },
    "47": {
      "rank": 70,
      "label": "Spesialis"
    },
    "49": {
      "rank": 80,
      "label": "Subspesialis"
    },
    "50": {
      "rank": 80,
      "label": "S-3"
    }
  }
}', 'Kode referensi SIASN, kelompok jenjang pendidikan', 'CORROBORATED');

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'eligibility', '2017-04-07', '{
  "minYearsInPost": 2,
  "maxYearsInPost": 5,
  "blockingSeverities": [
    "S",
    "B"
  ],
  "pensionNoticeMonths": 12,
  "integrityGate": false,
  "strictAge": true,
  "activeStandings": [
    "01",
    "71",
    "73",
    "101"
  ],
  "uncertainStandings": [
    "03",
    "15"
  ]
}', 'PP 11/2017 jo. PP 17/2020; Peraturan BKN 5/2019 Ps 2; PP 94/2021; Peraturan BKN 26/2019', 'GENERAL_KNOWLEDGE');

INSERT INTO rule_figure (instansi_id, rule, valid_from, figures, legal_basis, status) VALUES ('*', 'candidate-score', '2020-01-01', '{
  "weights": {
    "JPM": 40,
    "TEKNIS": 20,
    "PENDIDIKAN": 10,
    "PENGALAMAN": 15,
    "PREDIKAT": 15
  },
  "educationScores": {
    "30": 60,
    "40": 60,
    "50": 70,
    "60": 80,
    "70": 90,
    "80": 100
  },
  "fieldFits": 100,
  "fieldDiffers": 50,
  "fullExperienceYears": 10,
  "predikatScores": {
    "SANGAT_BAIK": 100,
    "BAIK": 80,
    "BUTUH_PERBAIKAN": 60,
    "KURANG": 40,
    "SANGAT_KURANG": 20
  }
}', 'Rubrik instansi menurut PermenPANRB 3/2020; nilai dasar rubrik contoh, bukan peraturan', 'EXAMPLE');

--rollback DELETE FROM rule_figure WHERE instansi_id = '*' AND rule IN ('post-requirements', 'rank-ranges', 'education-levels', 'eligibility', 'candidate-score');
