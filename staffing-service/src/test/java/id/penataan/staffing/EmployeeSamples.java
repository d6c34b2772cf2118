package id.penataan.staffing;

import id.penataan.testkit.access.Sample;
import id.penataan.testkit.access.Samples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Samples of the operations about people, competencies, code tables and imports. */
final class EmployeeSamples {
    private static final Map<String, Integer> LEVELS =
            Map.of("M1", 2, "M2", 2, "M3", 2, "M4", 2, "M5", 2, "M6", 2, "M7", 2, "M8", 2, "S1", 2);
    private static final Map<String, String> DECREE =
            Map.of("title", "Keputusan Wali Kota tentang Standar Kompetensi Jabatan", "number", "800/112/2026");

    private EmployeeSamples() {}

    static Samples addTo(Samples samples, AccessWorld world) {
        people(samples, world);
        competencies(samples, world);
        imports(samples);
        return samples.of(
                "getClassification", Sample.empty().path("list", "AGAMA").hidesNothing());
    }

    private static void people(Samples samples, AccessWorld world) {
        samples.of("listEmployees", () -> Sample.empty().hides(AccessWorld.nip(990)))
                .of("getEmployee", () -> person(world).hides(AccessWorld.nip(990)))
                .of("listEmployeeRanks", () -> person(world))
                .of("listEmployeeEducations", () -> person(world))
                .of("listEmployeePositionHistory", () -> person(world))
                .of("getEmployeePersonalData", () -> person(world).query("purpose", "Verifikasi berkas"))
                .of("listEmployeeDisciplines", () -> person(world).query("purpose", "Verifikasi berkas"))
                .of(
                        "correctEmployee",
                        () -> Sample.empty()
                                .path("id", world.employee(991))
                                .ifMatch(world.employeeTag(991))
                                .json(Map.of("titleSuffix", "S.Sos.", "reason", "Sesuai ijazah")))
                .of("listQualityFindings", Sample.empty().hidesNothing());
    }

    private static Sample person(AccessWorld world) {
        return Sample.empty().path("id", world.employee(990));
    }

    private static void competencies(Samples samples, AccessWorld world) {
        samples.of("listCompetencies", () -> Sample.empty().hides("T10001"))
                .of("listCompetencyStandards", () -> Sample.empty().hides(world.standard()))
                .of("getCompetencyStandard", () -> Sample.empty().path("id", world.standard()))
                .of("listCompetencyStandardVersions", () -> Sample.empty().path("id", world.standard()))
                .of(
                        "defineCompetencyStandard",
                        () -> Sample.empty().json(standard("JABATAN UJI AKSES " + System.nanoTime(), "2026-01-01")))
                .of(
                        "changeCompetencyStandard",
                        () -> Sample.empty()
                                .path("id", world.standard())
                                .ifMatch(world.standardTag())
                                .json(standard(AccessWorld.STANDARD_TITLE, "2099-01-01")))
                .of("listAssessments", () -> Sample.empty().hides(AccessWorld.nip(990)))
                .of("getAssessment", () -> Sample.empty().path("id", world.assessment()))
                .of(
                        "getAssessmentPotential",
                        () -> Sample.empty().path("id", world.assessment()).query("purpose", "Seleksi jabatan"))
                .of(
                        "recordAssessment",
                        () -> Sample.empty()
                                .json(Map.of(
                                        "employeeId", world.employee(992),
                                        "assessedOn", "2026-02-02",
                                        "levels", LEVELS,
                                        "technical", Map.of("T10001", 2),
                                        "potential", List.of(70, 63, 61, 67, 76, 75, 54, new BigDecimal("65.5")))));
    }

    private static Map<String, Object> standard(String title, String from) {
        return Map.of(
                "jobTitle", title,
                "jenisJabatan", "PELAKSANA",
                "levels", LEVELS,
                "technical", List.of(Map.of("code", "T10001", "name", "Telaah kebijakan sosial", "level", 3)),
                "validFrom", from,
                "legalBasis", DECREE);
    }

    private static void imports(Samples samples) {
        for (var operation : List.of(
                "importPegawaiPns",
                "importPegawaiPppk",
                "importPegawaiPppkParuhWaktu",
                "importRiwayatJabatan",
                "importPendidikan",
                "importHukdis",
                "importStandarKompetensi",
                "importAsesmen")) {
            samples.of(
                    operation,
                    Sample.empty()
                            .query("dryRun", "true")
                            .body("text/csv", "kolom\n")
                            .hidesNothing());
        }
    }
}
