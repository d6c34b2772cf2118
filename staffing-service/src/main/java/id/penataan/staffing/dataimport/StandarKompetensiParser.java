package id.penataan.staffing.dataimport;

import static java.util.stream.Collectors.toSet;

import id.penataan.kit.tabular.TableRow;
import id.penataan.staffing.classification.CodeList;
import id.penataan.staffing.competency.model.Core;
import id.penataan.staffing.competency.model.StandardFacts;
import id.penataan.staffing.competency.model.TechnicalLevel;
import id.penataan.staffing.employee.model.JenisJabatan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of the competency standards: nine core levels, and up to four technical competencies. */
final class StandarKompetensiParser {
    private static final int TECHNICAL = 4;

    private final Set<String> stages;

    StandarKompetensiParser(FileCodes codes) {
        this.stages = Stream.of(CodeList.ESELON, CodeList.JENJANG)
                .flatMap(list -> codes.of(list).keySet().stream())
                .collect(toSet());
    }

    static Stream<String> levelColumns() {
        var technical = IntStream.rangeClosed(1, TECHNICAL)
                .boxed()
                .flatMap(i -> Stream.of("t%d_kode".formatted(i), "t%d_nama".formatted(i), "t%d_level".formatted(i)));
        return Stream.concat(Core.CODES.stream(), technical);
    }

    @Nullable
    StandardFacts parse(TableRow row) {
        var title = row.required("nama_jabatan");
        row.required("jenis_jabatan_id");
        var kind = row.code("jenis_jabatan_id", FileCodes.JENIS_JABATAN).orElse(JenisJabatan.PELAKSANA);
        var stage = row.optional("jenjang").orElse(null);
        if (stage != null && !stages.contains(stage)) {
            row.error("jenjang", "code-unknown", Map.of());
        }
        var levels = Core.CODES.stream().map(code -> level(row, code)).toList();
        var technical = technical(row);
        return row.isGood() ? new StandardFacts(title, kind.name(), stage, levels, technical) : null;
    }

    private static List<TechnicalLevel> technical(TableRow row) {
        var found = new ArrayList<TechnicalLevel>();
        for (int i = 1; i <= TECHNICAL; i++) {
            var prefix = "t" + i;
            if (row.text(prefix + "_kode").isEmpty()
                    && row.text(prefix + "_nama").isEmpty()) {
                continue;
            }
            found.add(new TechnicalLevel(
                    row.required(prefix + "_kode"), row.required(prefix + "_nama"), level(row, prefix + "_level")));
        }
        return found;
    }

    private static int level(TableRow row, String column) {
        row.required(column);
        return row.integer(column, Core.LOWEST, Core.HIGHEST).orElse(Core.LOWEST);
    }
}
