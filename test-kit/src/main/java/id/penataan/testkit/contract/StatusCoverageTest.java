package id.penataan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Operation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the contract promises must have been seen: each operation's statuses, and once per service those that no single
 * operation makes. Subclass it in each service as a plain test
 * with {@code @Order(StatusCoverageTest.LAST)}: it must run after all others of the module.
 */
public abstract class StatusCoverageTest {
    public static final int LAST = Integer.MAX_VALUE;

    private static final Set<String> ONCE_PER_SERVICE = Set.of("400", "413", "415", "422", "503");
    private static final Set<String> CANNOT_BE_MADE = Set.of("429", "500");

    private final String service;
    private final Set<String> excused;

    /** Excused are {@code operationId status}, or a status alone, each with its reason in a comment of the service. */
    protected StatusCoverageTest(String service, String... excused) {
        this.service = service;
        this.excused = Arrays.stream(excused).collect(Collectors.toSet());
    }

    @Test
    void eachStatusOfEachOperationWasSeen() {
        var missing = new TreeSet<>(promised());
        missing.removeAll(Exercised.all(service));
        missing.removeAll(excused);

        assertThat(missing).isEmpty();
    }

    @Test
    void eachCommonStatusWasSeenSomewhere() {
        var missing = new HashSet<>(statuses().collect(Collectors.toSet()));
        missing.retainAll(ONCE_PER_SERVICE);
        missing.removeAll(excused);
        Exercised.all(service).forEach(line -> missing.remove(line.substring(line.indexOf(' ') + 1)));

        assertThat(missing).isEmpty();
    }

    private Set<String> promised() {
        return operations()
                .flatMap(operation -> operation.statuses().stream()
                        .filter(status -> !ONCE_PER_SERVICE.contains(status) && !CANNOT_BE_MADE.contains(status))
                        .map(status -> operation.id() + " " + status))
                .collect(Collectors.toSet());
    }

    private Stream<String> statuses() {
        return operations().flatMap(operation -> operation.statuses().stream());
    }

    private Stream<Operation> operations() {
        return Contract.load(service).operations().stream();
    }
}
