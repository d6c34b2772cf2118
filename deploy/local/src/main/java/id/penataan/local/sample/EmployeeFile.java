package id.penataan.local.sample;

import id.penataan.local.sample.Person.Employment;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code pegawai-*.csv}: the employee download of SIASN, 67 columns parted by {@code |}, never quoted. */
final class EmployeeFile {
    static final DateTimeFormatter SIASN_DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final List<String> COLUMNS = List.of(("PNS ID|NIP BARU|NIP LAMA|NAMA|GELAR DEPAN|GELAR BELAKANG"
                    + "|TEMPAT LAHIR ID|TEMPAT LAHIR NAMA|TANGGAL LAHIR|JENIS KELAMIN|AGAMA ID|AGAMA NAMA|JENIS KAWIN ID"
                    + "|JENIS KAWIN NAMA|NIK|NOMOR HP|EMAIL|EMAIL GOV|ALAMAT|NPWP NOMOR|BPJS|JENIS PEGAWAI ID"
                    + "|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM ID|KEDUDUKAN HUKUM NAMA|STATUS CPNS PNS|KARTU ASN VIRTUAL"
                    + "|NOMOR SK CPNS|TANGGAL SK CPNS|TMT CPNS|NOMOR SK PNS|TANGGAL SK PNS|TMT PNS|GOL AWAL ID"
                    + "|GOL AWAL NAMA|GOL AKHIR ID|GOL AKHIR NAMA|TMT GOLONGAN|MK TAHUN|MK BULAN|JENIS JABATAN ID"
                    + "|JENIS JABATAN NAMA|JABATAN ID|JABATAN NAMA|TMT JABATAN|TINGKAT PENDIDIKAN ID"
                    + "|TINGKAT PENDIDIKAN NAMA|PENDIDIKAN ID|PENDIDIKAN NAMA|TAHUN LULUS|KPKN ID|KPKN NAMA"
                    + "|LOKASI KERJA ID|LOKASI KERJA NAMA|UNOR ID|UNOR NAMA|INSTANSI INDUK ID|INSTANSI INDUK NAMA"
                    + "|INSTANSI KERJA ID|INSTANSI KERJA NAMA|SATUAN KERJA INDUK ID|SATUAN KERJA INDUK NAMA"
                    + "|SATUAN KERJA KERJA ID|SATUAN KERJA KERJA NAMA|IS VALID NIK|NAMA SEKOLAH|FLAG IKD")
            .split("\\|"));

    private EmployeeFile() {}

    static String name(Employment employment) {
        return switch (employment) {
            case PNS -> "pegawai-pns.csv";
            case PPPK -> "pegawai-pppk.csv";
            case PPPK_PARUH_WAKTU -> "pegawai-pppk-paruh-waktu.csv";
        };
    }

    static void write(Agency agency, Employment employment, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            line(out, COLUMNS);
            for (var person : agency.people()) {
                if (person.employment() == employment) {
                    var cells = cells(agency, person);
                    line(
                            out,
                            COLUMNS.stream()
                                    .map(column -> cells.getOrDefault(column, ""))
                                    .toList());
                }
            }
        }
    }

    private static void line(BufferedWriter out, List<String> cells) throws IOException {
        out.write(cells.stream().collect(Collectors.joining("|", "", "\n")));
    }

    private static Map<String, String> cells(Agency agency, Person person) {
        var cells = new HashMap<String, String>();
        identity(cells, agency, person);
        employment(cells, agency, person);
        post(cells, agency, person);
        return cells;
    }

    private static void identity(Map<String, String> cells, Agency agency, Person person) {
        var nickname = person.name().split(" ")[0].toLowerCase(java.util.Locale.ROOT);
        cells.put("PNS ID", person.id());
        cells.put("NIP BARU", person.nip());
        cells.put("NAMA", person.name());
        cells.put("GELAR BELAKANG", degree(person));
        cells.put("TEMPAT LAHIR NAMA", agency.place());
        cells.put("TANGGAL LAHIR", date(person.born()));
        cells.put("JENIS KELAMIN", person.male() ? "M" : "F");
        cells.put("AGAMA ID", "1");
        cells.put("AGAMA NAMA", "Islam");
        cells.put("JENIS KAWIN ID", "1");
        cells.put("JENIS KAWIN NAMA", "Menikah");
        cells.put("NIK", "99" + person.nip().substring(2, 8) + person.nip().substring(10));
        cells.put("NOMOR HP", "0800" + person.nip().substring(10));
        cells.put("EMAIL", nickname + person.nip().substring(2, 8) + "@surel.example");
        cells.put("ALAMAT", "Jl. Melati No. " + (person.born().getDayOfYear()) + " " + agency.place());
        cells.put("IS VALID NIK", "1");
        cells.put("FLAG IKD", "0");
    }

    private static void employment(Map<String, String> cells, Agency agency, Person person) {
        boolean pns = person.employment() == Employment.PNS;
        var decided = person.appointed().minusDays(10);
        cells.put("JENIS PEGAWAI ID", "15");
        cells.put("JENIS PEGAWAI NAMA", "PNS Daerah Kab./Kota yang bekerja pada Kab./Kota");
        cells.put("KEDUDUKAN HUKUM ID", pns ? "01" : person.employment() == Employment.PPPK ? "71" : "101");
        cells.put(
                "KEDUDUKAN HUKUM NAMA",
                pns ? "Aktif" : person.employment() == Employment.PPPK ? "PPPK Aktif" : "PPPK Paruh Waktu");
        cells.put("NOMOR SK CPNS", "821/" + person.nip().substring(14) + "/" + decided.getYear());
        cells.put("TANGGAL SK CPNS", date(decided));
        cells.put("TMT CPNS", date(person.appointed()));
        cells.put("GOL AWAL ID", pns ? "31" : person.rank().id());
        cells.put("GOL AWAL NAMA", pns ? "III/a" : person.rank().name());
        cells.put("GOL AKHIR ID", person.rank().id());
        cells.put("GOL AKHIR NAMA", person.rank().name());
        cells.put("TMT GOLONGAN", date(person.rank().since()));
        var service = Period.between(person.appointed(), agency.asOf());
        cells.put("MK TAHUN", Integer.toString(service.getYears()));
        cells.put("MK BULAN", Integer.toString(service.getMonths()));
        if (pns) {
            permanent(cells, person, agency.asOf());
        }
    }

    /** A CPNS becomes PNS after the probation year. */
    private static void permanent(Map<String, String> cells, Person person, LocalDate asOf) {
        var confirmed = person.appointed().plusYears(1);
        boolean probation = confirmed.isAfter(asOf);
        cells.put("STATUS CPNS PNS", probation ? "C" : "P");
        if (!probation) {
            cells.put("NOMOR SK PNS", "822/" + person.nip().substring(14) + "/" + confirmed.getYear());
            cells.put("TANGGAL SK PNS", date(confirmed));
            cells.put("TMT PNS", date(confirmed));
        }
    }

    private static void post(Map<String, String> cells, Agency agency, Person person) {
        var title = person.post().title();
        var unit = person.post().unit();
        var education = person.highestEducation();
        cells.put("JENIS JABATAN ID", title.kind().siasnId);
        cells.put("JENIS JABATAN NAMA", title.kind().label);
        cells.put("JABATAN ID", person.post().siasnId());
        cells.put("JABATAN NAMA", title.name());
        cells.put("TMT JABATAN", date(person.inPostSince()));
        cells.put("TINGKAT PENDIDIKAN ID", education.levelId());
        cells.put("TINGKAT PENDIDIKAN NAMA", education.levelName());
        cells.put("PENDIDIKAN ID", Ids.hex("education", education.name()));
        cells.put("PENDIDIKAN NAMA", education.name());
        cells.put("TAHUN LULUS", Integer.toString(education.year()));
        cells.put("LOKASI KERJA NAMA", agency.place());
        cells.put("UNOR ID", unit.id());
        cells.put("UNOR NAMA", unit.name());
        for (var role : List.of("INDUK", "KERJA")) {
            cells.put("INSTANSI " + role + " ID", agency.siasnId());
            cells.put("INSTANSI " + role + " NAMA", agency.name());
        }
    }

    private static String degree(Person person) {
        return switch (person.highestEducation().levelId()) {
            case "45" -> "M.Si.";
            case "40" -> "S.Sos.";
            case "30" -> "A.Md.";
            default -> "";
        };
    }

    private static String date(LocalDate date) {
        return date.format(SIASN_DATE);
    }
}
