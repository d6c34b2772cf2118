package id.penataan.kit.tabular;

import java.util.Set;

/**
 * What a file has to look like. Columns are found by the names in its first line, whatever their order; more of them than
 * required are no fault.
 *
 * @param personalColumns columns whose values are shown masked when something is wrong with them
 */
public record TableFormat(char separator, Quoting quoting, Set<String> requiredColumns, Set<String> personalColumns) {

    public TableFormat {
        requiredColumns = Set.copyOf(requiredColumns);
        personalColumns = Set.copyOf(personalColumns);
    }

    public TableFormat(char separator, Quoting quoting, Set<String> requiredColumns) {
        this(separator, quoting, requiredColumns, Set.of());
    }

    /** The SIASN employee download: `|`, never quoted. */
    public static TableFormat siasn(Set<String> requiredColumns) {
        return new TableFormat('|', Quoting.SIASN, requiredColumns);
    }

    /** Comma and RFC 4180 quoting. */
    public static TableFormat csv(Set<String> requiredColumns) {
        return new TableFormat(',', Quoting.RFC4180, requiredColumns);
    }

    public TableFormat masking(Set<String> columns) {
        return new TableFormat(separator, quoting, requiredColumns, columns);
    }

    boolean isPersonal(String column) {
        return personalColumns.contains(column);
    }
}
