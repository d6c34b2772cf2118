package id.penataan.kit.dataimport;

import id.penataan.kit.operation.RowError;
import id.penataan.kit.tabular.TableReader;
import id.penataan.kit.tabular.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes the rows of a file as they are read, keeps the good ones and reports what is wrong with the others. */
public final class Rows<R> {

    private final ImportRun run;
    private final List<GoodRow<R>> good = new ArrayList<>();
    private final List<Key<R>> keys = new ArrayList<>();

    Rows(ImportRun run) {
        this.run = run;
    }

    /**
     * Declares a key before reading: the first good row with a value of it wins, later ones are bad.
     *
     * @param code of the error, `duplicate-nip` for example; its parameter `row` names the first
     */
    public Rows<R> uniqueBy(String column, String code, Function<? super R, ?> value) {
        keys.add(new Key<>(column, code, value, new HashMap<>()));
        return this;
    }

    /** Reads a table to its end. The function is given readable rows only and notes faults at the row. */
    public void readAll(TableReader table, Function<? super TableRow, ? extends R> parse) {
        while (table.hasNext()) {
            var row = table.next();
            if (row.readable()) {
                take(row, parse.apply(row));
            } else {
                reject(row);
            }
        }
    }

    /** A row that was read; it is good when nothing was noted against it. */
    public void take(TableRow row, R value) {
        if (!row.isGood()) {
            reject(row);
            return;
        }
        row.warnings().forEach(run::warning);
        take(row.number(), value);
    }

    /** A row of which nothing could be made. */
    public void reject(TableRow row) {
        run.counted();
        row.warnings().forEach(run::warning);
        row.errors().forEach(run::error);
    }

    /** A good record of an input that is no table. */
    public void take(long number, R value) {
        run.counted();
        for (var key : keys) {
            var first = key.rowWith(value);
            if (first != null) {
                run.error(new RowError(number, key.column(), key.code(), Map.of("row", first), null));
                return;
            }
        }
        keys.forEach(key -> key.remember(value, number));
        good.add(new GoodRow<>(number, value));
    }

    /** A bad record of an input that is no table. */
    public void reject(long number, List<RowError> errors) {
        run.counted();
        errors.forEach(run::error);
    }

    List<GoodRow<R>> good() {
        return good.stream().filter(row -> !run.isBad(row.number())).toList();
    }
}
