package id.penataan.kit.failure;

import java.util.List;
import java.util.Map;

/** Well-formed input that breaks rules: carries every violation found, never only the first. */
public final class Invalid extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super("invalid-input", Map.of("count", violations.size()));
        this.violations = List.copyOf(violations);
    }

    /** One violation at a place of the body, `/parentId` for example. */
    public static Invalid at(String pointer, String code, Map<String, Object> params) {
        return new Invalid(List.of(new Violation(pointer, code, params)));
    }

    public static Invalid at(String pointer, String code) {
        return at(pointer, code, Map.of());
    }

    /** Throws when the list is not empty: the last line of a check that collected all it found. */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    public List<Violation> violations() {
        return violations;
    }

    @Override
    public String getMessage() {
        return "invalid input " + violations;
    }
}
