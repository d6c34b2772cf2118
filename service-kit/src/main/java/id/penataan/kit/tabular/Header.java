package id.penataan.kit.tabular;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The first line of a file: where each column stands. Case and blanks around the names do not matter. */
final class Header {

    private static final String FILE = "/file";

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    private Header(List<String> names) {
        this.names = names.stream().map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(key(names.get(i)), i);
        }
    }

    static Header of(List<String> names, TableFormat format) {
        var header = new Header(names);
        Invalid.throwIfAny(header.faults(format));
        return header;
    }

    static Invalid missing() {
        return Invalid.at(FILE, "file-empty");
    }

    static Invalid unreadable() {
        return Invalid.at(FILE, "header-unreadable");
    }

    int size() {
        return names.size();
    }

    String name(int position) {
        return names.get(position);
    }

    boolean has(String column) {
        return positions.containsKey(key(column));
    }

    int position(String column) {
        var position = positions.get(key(column));
        if (position == null) {
            throw new IllegalArgumentException("the format does not require a column " + column);
        }
        return position;
    }

    private List<Violation> faults(TableFormat format) {
        var faults = new ArrayList<Violation>();
        if (size() == 1 && format.requiredColumns().size() > 1) {
            faults.add(new Violation(
                    FILE, "separator-not-found", Map.of("separator", String.valueOf(format.separator()))));
        }
        for (var column : new TreeSet<>(format.requiredColumns())) {
            if (!has(column)) {
                faults.add(new Violation(FILE, "column-missing", Map.of("column", column)));
            } else if (names.stream()
                            .filter(name -> key(name).equals(key(column)))
                            .count()
                    > 1) {
                faults.add(new Violation(FILE, "column-repeated", Map.of("column", column)));
            }
        }
        return faults;
    }

    private static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
