package id.penataan.staffing.matching.store;

import id.penataan.staffing.matching.model.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a datemultirange, in which PostgreSQL has merged what overlaps or touches. */
final class Spans {
    private static final Pattern SPAN = Pattern.compile("\\[(\\d{4}-\\d\\d-\\d\\d),(\\d{4}-\\d\\d-\\d\\d)?\\)");

    private Spans() {}

    static Tenure of(@Nullable String multirange) {
        if (multirange == null) {
            return Tenure.NONE;
        }
        var spans = new ArrayList<Tenure.Span>();
        var found = SPAN.matcher(multirange);
        while (found.find()) {
            var to = found.group(2);
            spans.add(new Tenure.Span(LocalDate.parse(found.group(1)), to == null ? null : LocalDate.parse(to)));
        }
        return new Tenure(spans);
    }
}
