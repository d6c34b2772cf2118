package id.penataan.testkit.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The codes that sources hand to whatever ends as a text. */
final class UsedCodes {

    private static final String MAKERS =
            "new (?:NotFound|Forbidden|StateConflict|Violation|Malformed|RowError)|Invalid\\.at|"
                    + "Refusal\\.of|RowError\\.\\w+|Step\\.of|conflict|\\.warning|\\.error|\\.mistake";

    /** The first kebab-case literal among the arguments, which may hold other literals and calls. */
    private static final Pattern CODE = Pattern.compile(
            "(?:" + MAKERS + ")\\((?:[^\"();]|\"[^\"\\n]*\"|\\([^()]*\\))*?\"([a-z]+(?:-[a-z0-9]+)+)\"");

    private UsedCodes() {}

    static Set<String> in(String folder) throws IOException {
        var codes = new TreeSet<String>();
        for (Path source : sources(Path.of(folder))) {
            CODE.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
        }
        return codes;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
