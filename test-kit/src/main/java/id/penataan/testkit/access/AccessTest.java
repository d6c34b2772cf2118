package id.penataan.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Operation;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls each operation of the contract as everybody who may not, then as the one who may. Subclass it in each service as
 * a {@code @QuarkusTest} and give a sample per operation; an operation without one fails.
 */
public abstract class AccessTest {
    private final Contract contract;

    protected AccessTest(String service) {
        this.contract = Contract.load(service);
    }

    /** Asked once, with the service running. */
    protected abstract Samples samples();

    /** Root of a subtree of the home agency in which nothing of the samples lies. */
    protected abstract String otherUnit();

    /** The agency that the samples belong to. */
    protected String home() {
        return "kota-lama";
    }

    /** An agency that must see nothing of the samples. */
    protected String elsewhere() {
        return "kota-dumai";
    }

    @TestFactory
    Stream<DynamicNode> eachOperation() {
        var samples = samples();
        var callers = new Callers(home(), elsewhere(), otherUnit());
        return Stream.concat(
                Stream.of(dynamicTest("each sample belongs to an operation", () -> eachBelongs(samples))),
                contract.operations().stream()
                        .map(operation -> dynamicContainer(operation.toString(), tests(operation, samples, callers))));
    }

    private void eachBelongs(Samples samples) {
        var strangers = new TreeSet<>(samples.operationIds());
        contract.operations().forEach(operation -> strangers.remove(operation.id()));

        assertThat(strangers).isEmpty();
    }

    private static Stream<DynamicTest> tests(Operation operation, Samples samples, Callers callers) {
        if (!samples.operationIds().contains(operation.id())) {
            return Stream.of(dynamicTest("has a sample", () -> {
                throw new AssertionError("No sample of " + operation.id());
            }));
        }
        BiFunction<String, Check, DynamicTest> test = (name, check) -> dynamicTest(name, () -> {
            var sample = samples.find(operation.id()).orElseThrow();
            check.run(operation, sample, callers);
        });
        return Stream.of(AccessChecks.of(operation), ConventionChecks.of(operation), GoodChecks.of(operation))
                .flatMap(checks -> checks.entrySet().stream())
                .map(check -> test.apply(check.getKey(), check.getValue()));
    }
}
