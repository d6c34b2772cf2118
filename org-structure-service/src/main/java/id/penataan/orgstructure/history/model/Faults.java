package id.penataan.orgstructure.history.model;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything wrong with one input, gathered so that the caller hears all of it at once. */
public final class Faults {
    private static final int CONTROL = ' ';

    private final List<Violation> found = new ArrayList<>();

    /** The value, or nothing where it is wrong: then the fault is noted. */
    public <T> @Nullable T tried(Supplier<@Nullable T> value) {
        try {
            return value.get();
        } catch (Invalid wrong) {
            found.addAll(wrong.violations());
            return null;
        }
    }

    public Faults when(boolean wrong, String pointer, String code, Map<String, Object> params) {
        if (wrong) {
            found.add(new Violation(pointer, code, params));
        }
        return this;
    }

    public Faults when(boolean wrong, String pointer, String code) {
        return when(wrong, pointer, code, Map.of());
    }

    /** One line of text: something in it, not too long, no control characters. */
    public Faults line(String pointer, @Nullable String text, int max) {
        if (text == null) {
            return this;
        }
        when(text.isBlank(), pointer, "blank");
        when(text.length() > max, pointer, "too-long", Map.of("max", max, "length", text.length()));
        return when(text.chars().anyMatch(c -> c < CONTROL || c == 0x7f), pointer, "control-character");
    }

    public void raise() {
        Invalid.throwIfAny(found);
    }
}
