package id.penataan.kit.texts;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts parameters into the `{name}` places of a sentence, dates and fractions as the language writes them. */
final class Filling {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private Filling() {}

    static String fill(String pattern, Map<String, ? extends Object> params, Language language) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            var name = place.group(1);
            var written = params.containsKey(name) ? written(params.get(name), language) : place.group();
            return Matcher.quoteReplacement(written);
        });
    }

    private static String written(@Nullable Object value, Language language) {
        return switch (value) {
            case null -> "–";
            case LocalDate date ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(date);
            case BigDecimal number -> fraction(number, language);
            case Double number -> fraction(number, language);
            case Collection<?> many ->
                many.stream().map(each -> written(each, language)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String fraction(Number number, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }
}
