package id.penataan.performance.dataimport;

import id.penataan.kit.tabular.TableRow;
import id.penataan.performance.calculation.model.Dated;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.PredikatMatrix;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.evaluation.model.FinalPredikat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One record of skp-tahunan.csv: spellings of labels are read, unknown ones are errors, contradictions are warned of. */
final class SkpTahunanRow {
    private static final int FIRST_YEAR = 1950;

    private final Set<String> employees;
    private final IntFunction<Optional<Dated<PredikatMatrix>>> matrices;
    private final Map<Integer, Optional<Dated<PredikatMatrix>>> known = new HashMap<>();
    private final int thisYear;

    SkpTahunanRow(Set<String> employees, IntFunction<Optional<Dated<PredikatMatrix>>> matrices, int thisYear) {
        this.employees = employees;
        this.matrices = matrices;
        this.thisYear = thisYear;
    }

    @Nullable
    FinalPredikat parse(TableRow row) {
        var nip = employee(row, "nip", true);
        row.required("tahun");
        var year = row.integer("tahun", FIRST_YEAR, thisYear);
        period(row);
        var results = label(row, "rating_hasil_kerja", Rating::written);
        var behaviour = label(row, "rating_perilaku", Rating::written);
        var predikat = label(row, "predikat_kinerja", Predikat::written);
        var evaluator = employee(row, "nip_penilai", false);
        if (!row.isGood()) {
            return null;
        }
        var byMatrix = matrix(year.orElseThrow())
                .map(matrix -> matrix.predikat(results.orElseThrow(), behaviour.orElseThrow()));
        var found = new FinalPredikat(
                nip,
                year.orElseThrow(),
                results.orElseThrow(),
                behaviour.orElseThrow(),
                predikat.orElseThrow(),
                byMatrix.orElse(null),
                evaluator.isEmpty() ? null : evaluator,
                FinalPredikat.Source.IMPOR,
                null);
        if (found.contradictsMatrix()) {
            row.warning(
                    "predikat_kinerja",
                    "predikat-tidak-sesuai-matriks",
                    Map.of("expected", byMatrix.orElseThrow().label()));
        }
        return found;
    }

    private String employee(TableRow row, String column, boolean required) {
        var nip = row.digits(column);
        if (required && nip.isEmpty()) {
            row.error(column, "value-missing", Map.of());
        } else if (!nip.isEmpty() && !employees.contains(nip)) {
            row.error(column, "employee-unknown", Map.of());
        }
        return nip;
    }

    private static void period(TableRow row) {
        var period = row.required("periode");
        if (!period.isEmpty() && !period.toUpperCase(Locale.ROOT).equals("TAHUNAN")) {
            row.error("periode", "period-unknown", Map.of());
        }
    }

    private static <T> Optional<T> label(TableRow row, String column, Function<String, Optional<T>> reading) {
        var text = row.required(column);
        var read = reading.apply(text);
        if (read.isEmpty() && !text.isEmpty()) {
            row.error(column, "label-unknown", Map.of());
        }
        return read;
    }

    private Optional<PredikatMatrix> matrix(int year) {
        return known.computeIfAbsent(year, matrices::apply).map(Dated::value);
    }
}
