package id.penataan.testkit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of a module as its files hold them. */
final class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/texts");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z][A-Za-z0-9]*}");

    private Bundles() {}

    static Set<String> without(Set<String> codes, String language) throws IOException {
        var known = own(language);
        for (URL kit : Collections.list(loader().getResources("texts/kit_%s.properties".formatted(language)))) {
            known.putAll(read(kit.openStream()));
        }
        var missing = new TreeSet<>(codes);
        missing.removeAll(known.keySet());
        return missing;
    }

    /** Each code of the module with the places its text has. */
    static Map<String, Set<String>> places(String language) throws IOException {
        var places = new TreeMap<String, Set<String>>();
        own(language).forEach((code, text) -> places.put(code, placesOf(text)));
        return places;
    }

    private static Set<String> placesOf(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> own(String language) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                all.putAll(read(Files.newInputStream(file)));
            }
        }
        return all;
    }

    private static Map<String, String> read(InputStream stream) throws IOException {
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var texts = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(code -> texts.put(code, properties.getProperty(code)));
            return texts;
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
