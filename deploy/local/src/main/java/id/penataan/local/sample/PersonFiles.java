package id.penataan.local.sample;

import id.penataan.local.sample.Person.Assessment;
import id.penataan.local.sample.Person.Punishment;
import id.penataan.local.sample.Person.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The files that tell of a person's past: assessments, educations, posts, punishments, yearly ratings. */
final class PersonFiles {
    private PersonFiles() {}

    static void writeAssessments(Agency agency, Path file) throws IOException {
        var columns = "nip,tanggal_asesmen,M1,M2,M3,M4,M5,M6,M7,M8,S1,teknis,P1,P2,P3,P4,P5,P6,P7,P8";
        CsvFile.write(
                file,
                columns,
                csv -> agency.people()
                        .forEach(person -> person.assessments()
                                .forEach(assessment -> csv.writeRecord(assessmentRow(person, assessment)))));
    }

    private static List<String> assessmentRow(Person person, Assessment assessment) {
        var codes = PostFiles.technicalCodes(assessment.measuredFor());
        var row = new ArrayList<>(List.of(person.nip(), assessment.date().toString()));
        assessment.levels().forEach(level -> row.add(level.toString()));
        row.add(codes.getFirst() + "=" + assessment.technical().getFirst() + ";" + codes.getLast() + "="
                + assessment.technical().getLast());
        assessment.potential().forEach(score -> row.add(score.toString()));
        return row;
    }

    static void writeEducations(Agency agency, Path file) throws IOException {
        var columns = "nip,tingkat_pendidikan_id,pendidikan_nama,nama_sekolah,tahun_lulus,pendidikan_pertama";
        CsvFile.write(
                file,
                columns,
                csv -> agency.people().forEach(person -> {
                    for (var education : person.educations()) {
                        csv.writeRecord(
                                person.nip(),
                                education.levelId(),
                                education.name(),
                                education.school(),
                                Integer.toString(education.year()),
                                education.equals(person.educations().getFirst()) ? "1" : "0");
                    }
                }));
    }

    static void writeServices(Agency agency, Path file) throws IOException {
        var columns = "id,nip,jenis_jabatan_id,nama_jabatan,siasn_jabatan_id,unor_id,eselon_id,tmt_jabatan,tmt_selesai,"
                + "nomor_sk,tanggal_sk,jenis_penugasan_id";
        var number = new AtomicInteger();
        CsvFile.write(
                file,
                columns,
                csv -> agency.people()
                        .forEach(person -> person.services()
                                .forEach(service ->
                                        csv.writeRecord(serviceRow(person, service, number.incrementAndGet())))));
    }

    private static List<String> serviceRow(Person person, Service service, int number) {
        var title = service.title();
        var decided = service.from().minusDays(7);
        return List.of(
                "RJ%06d".formatted(number),
                person.nip(),
                title.kind().siasnId,
                title.name(),
                title.structural() ? "" : Ids.hex("title", title.name()),
                service.unit().id(),
                title.eselonId(),
                date(service.from()),
                date(service.until()),
                "800/%d/%d".formatted(number, decided.getYear()),
                date(decided),
                service.kind());
    }

    static void writePunishments(Agency agency, Path file) throws IOException {
        var columns = "nip,jenis_hukuman_id,jenis_hukuman,tingkat,alasan,nomor_sk,tanggal_sk,tmt_hukuman,masa_bulan,"
                + "tanggal_akhir";
        CsvFile.write(
                file,
                columns,
                csv -> agency.people().forEach(person -> {
                    if (person.punishment() != null) {
                        csv.writeRecord(punishmentRow(person, person.punishment()));
                    }
                }));
    }

    private static List<String> punishmentRow(Person person, Punishment punishment) {
        var decided = punishment.from().minusDays(7);
        return List.of(
                person.nip(),
                punishment.typeId(),
                punishment.name(),
                punishment.severity(),
                "Tidak masuk kerja tanpa keterangan",
                "862/12/" + decided.getYear(),
                date(decided),
                date(punishment.from()),
                Integer.toString(punishment.months()),
                date(punishment.from().plusMonths(punishment.months())));
    }

    static void writeRatings(Agency agency, Path file) throws IOException {
        var columns = "nip,tahun,periode,rating_hasil_kerja,rating_perilaku,predikat_kinerja,nip_penilai";
        var superiors = superiors(agency);
        CsvFile.write(
                file,
                columns,
                csv -> agency.people().forEach(person -> {
                    for (var rating : person.ratings()) {
                        csv.writeRecord(
                                person.nip(),
                                Integer.toString(rating.year()),
                                "Tahunan",
                                rating.results(),
                                rating.behaviour(),
                                rating.predikat(),
                                superiors.getOrDefault(person.nip(), ""));
                    }
                }));
    }

    /** NIP of the head of the unit, for a head of the nearest unit above that has one. */
    private static Map<String, String> superiors(Agency agency) {
        var units = new HashMap<String, Unit>();
        agency.units().forEach(unit -> units.put(unit.id(), unit));
        var heads = new HashMap<String, String>();
        agency.people().stream()
                .filter(person -> person.post().title().structural())
                .forEach(head -> heads.put(head.post().unit().id(), head.nip()));
        var superiors = new HashMap<String, String>();
        for (var person : agency.people()) {
            String superior = null;
            for (Unit unit = person.post().unit();
                    unit != null && superior == null;
                    unit = units.get(unit.parentId())) {
                var head = heads.get(unit.id());
                superior = person.nip().equals(head) ? null : head;
            }
            if (superior != null) {
                superiors.put(person.nip(), superior);
            }
        }
        return superiors;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.format(EmployeeFile.SIASN_DATE);
    }
}
