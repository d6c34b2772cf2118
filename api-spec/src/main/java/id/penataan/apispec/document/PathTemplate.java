package id.penataan.apispec.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A path with parameters in braces, such as {@code /units/{id}/chart.svg}. */
public final class PathTemplate {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private final List<String> names = new ArrayList<>();
    private final Pattern pattern;

    public PathTemplate(String path) {
        var regex = new StringBuilder();
        var parameter = PARAMETER.matcher(path);
        int from = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(path.substring(from, parameter.start()))).append("([^/]+)");
            names.add(parameter.group(1));
            from = parameter.end();
        }
        pattern = Pattern.compile(
                regex.append(Pattern.quote(path.substring(from))).toString());
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    public int parameterCount() {
        return names.size();
    }

    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** The decoded values of the parameters in a path that matches. */
    public Map<String, String> values(String path) {
        var found = pattern.matcher(path);
        var values = new HashMap<String, String>();
        if (found.matches()) {
            for (int i = 0; i < names.size(); i++) {
                var plain = found.group(i + 1).replace("+", "%2B");
                values.put(names.get(i), URLDecoder.decode(plain, StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
