package id.penataan.orgstructure.dataimport;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.operation.RowError;
import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.dataimport.UnorFile.Entry;
import id.penataan.orgstructure.dataimport.model.UnorRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a unit of a record of the list and notes what is wrong with it in itself. */
final class UnorParser {
    private static final Pattern LEADING_DASHES = Pattern.compile("^[\\s\\-–—]+");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f]");
    private static final Set<String> NO_ESELON = Set.of("00", "99");
    private static final Map<String, Eselon> ESELON =
            Arrays.stream(Eselon.values()).collect(Collectors.toMap(Eselon::siasnId, eselon -> eselon));
    private static final int MAX_FIELD = 32_767;
    private static final int MAX_LINE = 300;
    private static final int MAX_ID = 50;
    private static final int SHOWN = 100;

    private final ImportRun run;
    private final Entry entry;
    private final List<RowError> errors = new ArrayList<>();

    private UnorParser(ImportRun run, Entry entry) {
        this.run = run;
        this.entry = entry;
    }

    /** The record with the errors found in it. */
    record Parsed(UnorRecord unit, List<RowError> errors) {}

    static Parsed parse(ImportRun run, Entry entry) {
        var parser = new UnorParser(run, entry);
        return new Parsed(parser.unit(), parser.errors);
    }

    private UnorRecord unit() {
        if (entry.legacy()) {
            run.warning(new RowError(entry.row(), null, "encoding-windows-1252"));
        }
        var id = text("Id", MAX_ID);
        error(id.isEmpty(), "Id", "unit-id-missing", "");
        var raw = text("NamaUnor", MAX_LINE);
        formulaLike("NamaUnor", raw);
        var name = LEADING_DASHES.matcher(raw).replaceFirst("");
        error(name.isEmpty(), "NamaUnor", "unit-name-empty", raw);
        var head = text("NamaJabatan", MAX_LINE);
        formulaLike("NamaJabatan", head);
        var eselon = text("EselonId", MAX_ID);
        boolean none = eselon.isEmpty() || NO_ESELON.contains(eselon);
        error(!none && !ESELON.containsKey(eselon), "EselonId", "code-unknown", eselon);
        return new UnorRecord(
                entry.row(),
                id,
                orNull(text("DiatasanId", MAX_ID)),
                name,
                orNull(head),
                ESELON.get(eselon),
                "1".equals(text("IsUnorSekolah", MAX_ID)),
                orNull(text("InstansiId", MAX_ID)),
                errors.isEmpty());
    }

    private String text(String column, int max) {
        JsonNode value = entry.content().path(column);
        var text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
        if ("null".equals(text)) {
            return "";
        }
        boolean huge = text.length() > MAX_FIELD;
        error(huge, column, "field-too-long", text);
        error(!huge && text.length() > max, column, "too-long", text);
        error(CONTROL.matcher(text).find(), column, "control-character", text);
        return text;
    }

    private void error(boolean wrong, String column, String code, String value) {
        if (wrong) {
            var params = code.endsWith("too-long") ? Map.<String, Object>of("max", MAX_LINE) : Map.<String, Object>of();
            errors.add(new RowError(entry.row(), column, code, params, shown(value)));
        }
    }

    private void formulaLike(String column, String text) {
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            run.warning(new RowError(entry.row(), column, "formula-like", Map.of(), shown(text)));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) : value;
    }
}
