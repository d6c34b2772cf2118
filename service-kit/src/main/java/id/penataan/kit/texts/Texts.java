package id.penataan.kit.texts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds the sentence of a code in the bundles `texts/AREA_LANGUAGE.properties` on the class path. The areas are `kit`, every
 * beginning of the application's name (`org`, `org-structure`, …) and those of `penataan.texts.areas`.
 */
@Singleton
public class Texts {

    private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);

    @Inject
    public Texts(
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "") String application,
            @ConfigProperty(name = "penataan.texts.areas") Optional<List<String>> more) {
        this(areas(application, more.orElse(List.of())));
    }

    public Texts(Iterable<String> areas) {
        for (Language language : Language.values()) {
            sentences.put(language, TextBundles.load(areas, language));
        }
    }

    /** The sentence of a code, its `{name}` places filled; the code in plain words where no bundle knows it. */
    public String text(String code, Map<String, ? extends Object> params, Language language) {
        return find(code, params, language).orElseGet(() -> code.replace('-', ' '));
    }

    public Optional<String> find(String code, Map<String, ? extends Object> params, Language language) {
        var pattern = sentences.getOrDefault(language, Map.of()).get(code);
        return Optional.ofNullable(pattern).map(found -> Filling.fill(found, params, language));
    }

    /** Every code the bundles know in a language, for tests of completeness. */
    public Iterable<String> codes(Language language) {
        return new TreeSet<>(sentences.getOrDefault(language, Map.of()).keySet());
    }

    private static List<String> areas(String application, List<String> more) {
        var areas = new ArrayList<String>(List.of("kit"));
        for (int end = application.indexOf('-'); end > 0; end = application.indexOf('-', end + 1)) {
            areas.add(application.substring(0, end));
        }
        areas.add(application);
        areas.addAll(more);
        return areas;
    }
}
