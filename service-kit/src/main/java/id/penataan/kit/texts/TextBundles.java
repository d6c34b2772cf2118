package id.penataan.kit.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads all files of an area and language, from whichever jar they come. */
final class TextBundles {

    private TextBundles() {}

    static Map<String, String> load(Iterable<String> areas, Language language) {
        var all = new HashMap<String, String>();
        for (String area : areas) {
            readArea("texts/%s_%s.properties".formatted(area, language.tag()), all);
        }
        return all;
    }

    private static void readArea(String file, Map<String, String> into) {
        try {
            for (URL url : Collections.list(loader().getResources(file))) {
                read(url, into);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void read(URL url, Map<String, String> into) throws IOException {
        var connection = url.openConnection();
        connection.setUseCaches(false);
        try (var reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            properties.stringPropertyNames().forEach(code -> into.put(code, properties.getProperty(code)));
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
