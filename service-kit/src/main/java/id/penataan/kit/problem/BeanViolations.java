package id.penataan.kit.problem;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Bean Validation's complaints as ours: paths as pointers, constraints as codes. */
final class BeanViolations {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Null", "not-allowed-here"),
            Map.entry("Pattern", "wrong-format"),
            Map.entry("Size", "wrong-size"),
            Map.entry("Min", "out-of-range"),
            Map.entry("Max", "out-of-range"),
            Map.entry("DecimalMin", "out-of-range"),
            Map.entry("DecimalMax", "out-of-range"),
            Map.entry("Digits", "out-of-range"),
            Map.entry("Positive", "out-of-range"),
            Map.entry("PositiveOrZero", "out-of-range"));

    private BeanViolations() {}

    /** Empty when it was our answer that broke a constraint: then the fault is not the caller's. */
    static Optional<List<Violation>> ofRequest(ConstraintViolationException broken) {
        boolean answer = broken.getConstraintViolations().stream().anyMatch(BeanViolations::aboutAnswer);
        return answer
                ? Optional.empty()
                : Optional.of(broken.getConstraintViolations().stream()
                        .map(BeanViolations::violation)
                        .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
                        .toList());
    }

    static Refusal refusal(List<Violation> violations) {
        return Refusals.of(new Invalid(violations));
    }

    private static boolean aboutAnswer(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var code = CODES.getOrDefault(constraint, kebab(constraint));
        return new Violation(pointer(violation.getPropertyPath()), code, params(violation));
    }

    private static Map<String, Object> params(ConstraintViolation<?> violation) {
        var params = new TreeMap<String, Object>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number || (value instanceof String && "regexp".equals(name))) {
                params.put("regexp".equals(name) ? "pattern" : name, value);
            }
        });
        return params;
    }

    private static String pointer(Path path) {
        var steps = new ArrayList<String>();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                steps.add(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                steps.add(node.getName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
