package id.penataan.staffing.employee.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name of a person, apart from the academic and religious titles before and after it. */
public record PersonName(
        String name, @Nullable String titlePrefix, @Nullable String titleSuffix) {
    /** As it is written in letters: {@code dr. SITI AMINAH, Sp.A.}. */
    public String full() {
        var before = titlePrefix == null ? "" : titlePrefix + " ";
        var after = titleSuffix == null ? "" : ", " + titleSuffix;
        return before + name + after;
    }

    /** What people are sorted and searched by. */
    public String key() {
        return NameKey.of(name);
    }

    /** The words by any of which the person is found. */
    public Set<String> tokens() {
        return NameKey.tokensOf(name);
    }
}
