package id.penataan.staffing.employee.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names without what people spell differently: titles, accents, apostrophes, case and punctuation. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("['’‘`´]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TITLES =
            Set.of("DR", "DRS", "DRA", "DRG", "DRH", "IR", "PROF", "H", "HJ", "KH", "NS", "APT", "R", "TB", "RR");
    private static final int LONGEST_TOKEN = 60;

    private NameKey() {}

    /** The words of the name in upper case, parted by single blanks: {@code "Hj. Siti Nur'aini, S.Pd."} is SITI NURAINI. */
    public static String of(String name) {
        return String.join(" ", words(name));
    }

    public static Set<String> tokensOf(String name) {
        return new LinkedHashSet<>(words(name));
    }

    private static List<String> words(String name) {
        var comma = name.indexOf(',');
        var bare = comma > 0 ? name.substring(0, comma) : name;
        var letters =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        var spaced = NO_LETTER.matcher(SILENT.matcher(letters).replaceAll("")).replaceAll(" ");
        var all = Arrays.stream(spaced.strip().toUpperCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_TOKEN)))
                .toList();
        var first = firstNameWord(all);
        return all.subList(first, all.size());
    }

    /** A person called H. is still found: the last word never counts as a title. */
    private static int firstNameWord(List<String> words) {
        int first = 0;
        while (first < words.size() - 1 && TITLES.contains(words.get(first))) {
            first++;
        }
        return first;
    }
}
