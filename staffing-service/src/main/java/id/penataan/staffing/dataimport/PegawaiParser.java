package id.penataan.staffing.dataimport;

import id.penataan.kit.tabular.TableRow;
import id.penataan.staffing.calculation.model.Nip;
import id.penataan.staffing.dataimport.model.EmployeeFileKind;
import id.penataan.staffing.dataimport.model.PegawaiRow;
import id.penataan.staffing.employee.model.Education;
import id.penataan.staffing.employee.model.EmployeeFacts;
import id.penataan.staffing.employee.model.PersonalFacts;
import id.penataan.staffing.employee.model.QualityCheck;
import id.penataan.staffing.employee.model.QualityFacts;
import id.penataan.staffing.employee.model.QualityFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of an employee download, noting every fault of it and every contradiction worth a warning. */
final class PegawaiParser {
    private static final LocalDate UNKNOWN = LocalDate.MIN;

    private final EmployeeFileKind kind;
    private final PegawaiCodes codes;
    private final PegawaiSeats seats;

    PegawaiParser(EmployeeFileKind kind, PegawaiCodes codes, PegawaiSeats seats) {
        this.kind = kind;
        this.codes = codes;
        this.seats = seats;
    }

    @Nullable
    PegawaiRow parse(TableRow row) {
        var cells = new PegawaiCells(row, codes);
        var nip = nip(row);
        var facts = facts(row, cells, nip);
        var personal = personal(row, cells);
        var employment = seats.read(row, cells);
        var rank = cells.rank();
        var education = education(cells);
        if (nip == null || !row.isGood()) {
            return null;
        }
        var findings = QualityCheck.of(new QualityFacts(
                nip,
                facts.employeeType(),
                facts.birthDate(),
                facts.sex() == null ? null : Nip.Sex.valueOf(facts.sex()),
                facts.appointedOn(),
                facts.confirmedOn(),
                employment.kedudukanHukum(),
                employment.jenisJabatan(),
                employment.jabatanTitle(),
                education != null,
                personal.email(),
                personal.phone(),
                personal.nikValid()));
        warn(row, findings);
        return new PegawaiRow(facts, personal, employment, rank, education, findings);
    }

    /** In the PPPK files the digits 13-14 are a marker that may be any; a PNS must have a month there. */
    private @Nullable Nip nip(TableRow row) {
        var digits = row.digits("NIP BARU");
        if (digits.isEmpty()) {
            row.error("NIP BARU", "value-missing", Map.of());
            return null;
        }
        var marker = digits.length() == 18 && kind != EmployeeFileKind.PNS ? digits.substring(12, 14) : "";
        return switch (Nip.read(digits, Set.of(marker))) {
            case Nip.Readable readable -> readable.nip();
            case Nip.Unreadable unreadable -> {
                unreadable.breaks().forEach(fault -> row.error("NIP BARU", fault.code(), Map.of()));
                yield null;
            }
        };
    }

    private EmployeeFacts facts(TableRow row, PegawaiCells cells, @Nullable Nip nip) {
        var name = row.required("NAMA");
        var born = cells.requiredDate("TANGGAL LAHIR");
        var status = row.code("STATUS CPNS PNS", FileCodes.STATUS);
        return new EmployeeFacts(
                nip == null ? "" : nip.value(),
                cells.text("PNS ID"),
                name,
                cells.text("GELAR DEPAN"),
                cells.text("GELAR BELAKANG"),
                Objects.requireNonNullElse(born, UNKNOWN),
                row.code("JENIS KELAMIN", FileCodes.SEX).orElse(null),
                kind == EmployeeFileKind.PNS ? status.orElse(kind.type()) : kind.type(),
                row.code("JENIS PEGAWAI ID", codes.jenisPegawai()).orElse(null),
                cells.date("TMT CPNS"),
                cells.text("NOMOR SK CPNS"),
                cells.date("TANGGAL SK CPNS"),
                cells.golongan("GOL AWAL ID", "GOL AWAL NAMA"),
                cells.date("TMT PNS"),
                cells.text("NOMOR SK PNS"),
                cells.date("TANGGAL SK PNS"),
                cells.integer("MK TAHUN", 0, 70),
                cells.integer("MK BULAN", 0, 11),
                cells.text("LOKASI KERJA NAMA"),
                cells.text("NAMA SEKOLAH"));
    }

    private PersonalFacts personal(TableRow row, PegawaiCells cells) {
        return new PersonalFacts(
                cells.digits("NIK"),
                row.code("IS VALID NIK", FileCodes.FLAG).orElse(null),
                cells.phone("NOMOR HP"),
                cells.text("EMAIL"),
                cells.text("EMAIL GOV"),
                cells.text("ALAMAT"),
                cells.text("TEMPAT LAHIR NAMA"),
                row.code("AGAMA ID", codes.agama()).orElse(null),
                row.code("JENIS KAWIN ID", codes.jenisKawin()).orElse(null),
                cells.digits("NPWP NOMOR"),
                cells.digits("BPJS"),
                row.code("FLAG IKD", FileCodes.FLAG).orElse(null));
    }

    private @Nullable Education education(PegawaiCells cells) {
        var level = cells.paddedCode("TINGKAT PENDIDIKAN ID", codes.tingkatPendidikan());
        var field = cells.text("PENDIDIKAN NAMA");
        var year = cells.integer("TAHUN LULUS", 1950, codes.today().getYear());
        return level == null || field == null ? null : new Education(level, field, null, year, null);
    }

    private static void warn(TableRow row, List<QualityFinding> findings) {
        for (var finding : findings) {
            var code = "quality-" + finding.indicator().name().replace('_', '-').toLowerCase(Locale.ROOT);
            row.warning(null, code, Map.copyOf(finding.params()));
        }
    }
}
