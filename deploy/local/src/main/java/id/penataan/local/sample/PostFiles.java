package id.penataan.local.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code jabatan.csv} (the peta jabatan) and {@code standar-kompetensi.csv} (what each title asks for). */
final class PostFiles {
    private static final String POST_COLUMNS = "unor_id,kode_jabatan,nama_jabatan,jenis_jabatan_id,eselon_id,jenjang,"
            + "kelas_jabatan,siasn_jabatan_id,kebutuhan,pendidikan_min_id,bidang_ilmu,syarat_tahun,kritikal";
    private static final String STANDARD_COLUMNS = "nama_jabatan,jenis_jabatan_id,jenjang,M1,M2,M3,M4,M5,M6,M7,M8,S1,"
            + "t1_kode,t1_nama,t1_level,t2_kode,t2_nama,t2_level,t3_kode,t3_nama,t3_level,t4_kode,t4_nama,t4_level";

    private PostFiles() {}

    static void writePosts(Agency agency, Path file) throws IOException {
        CsvFile.write(file, POST_COLUMNS, csv -> agency.posts().forEach(post -> csv.writeRecord(postRow(post))));
    }

    static void writeStandards(Agency agency, Path file) throws IOException {
        Map<String, Title> titles = new LinkedHashMap<>();
        agency.posts().forEach(post -> titles.putIfAbsent(post.title().name().toUpperCase(Locale.ROOT), post.title()));
        CsvFile.write(
                file, STANDARD_COLUMNS, csv -> titles.values().forEach(title -> csv.writeRecord(standard(title))));
    }

    /** Codes of the two technical competencies a title asks for. */
    static List<String> technicalCodes(Title title) {
        return List.of(code(title, "plan"), code(title, "do"));
    }

    private static String code(Title title, String part) {
        return "T" + Ids.hex(part, title.name()).substring(0, 5);
    }

    private static List<String> postRow(Post post) {
        var title = post.title();
        boolean anyField = "15".equals(title.minimumEducation());
        return List.of(
                post.unit().id(),
                post.code(),
                title.name(),
                title.kind().siasnId,
                title.eselonId(),
                title.jenjang(),
                Integer.toString(title.jobClass()),
                post.siasnId(),
                Integer.toString(post.need()),
                title.minimumEducation(),
                anyField ? "Semua jurusan" : String.join("; ", post.unit().fields()),
                Integer.toString(title.years()),
                post.critical() ? "Y" : "T");
    }

    private static List<String> standard(Title title) {
        var level = Integer.toString(title.level());
        var codes = technicalCodes(title);
        var subject = title.name().toLowerCase(Locale.ROOT);
        var row = new ArrayList<>(List.of(title.name(), title.kind().siasnId, title.eselonId() + title.jenjang()));
        row.addAll(Collections.nCopies(9, level));
        row.addAll(List.of(codes.getFirst(), "Perencanaan tugas " + subject, level));
        row.addAll(List.of(codes.getLast(), "Pelaksanaan tugas " + subject, level));
        row.addAll(Collections.nCopies(6, ""));
        return row;
    }
}
