package id.penataan.kit.problem;

import id.penataan.kit.failure.Failure;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What it means when the database refuses: a bean of each feature that relies on a constraint, from the constraint's name
 * to the failure a caller gets.
 */
public interface Constraints {

    Map<String, Supplier<Failure>> failures();
}
