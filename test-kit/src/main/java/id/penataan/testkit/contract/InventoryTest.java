package id.penataan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.apispec.document.Contract;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The contract and the running resources name the same operations, both ways, and the same media types of good answers.
 * Statuses are held by {@link ContractFilter} (nothing beyond the contract) and {@link StatusCoverageTest} (nothing less).
 * Subclass it in each service as a {@code @QuarkusTest}.
 */
public abstract class InventoryTest {
    private final Contract contract;

    protected InventoryTest(String service) {
        this.contract = Contract.load(service);
    }

    @Test
    void everyOperationOfTheContractIsServed() {
        var missing = new TreeSet<>(promised().keySet());
        missing.removeAll(RunningResources.now().keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyResourceServedIsInTheContract() {
        var unknown = new TreeSet<>(RunningResources.now().keySet());
        unknown.removeAll(promised().keySet());

        assertThat(unknown).isEmpty();
    }

    @Test
    void mediaTypesAreThoseOfTheContract() {
        var promised = promised();
        var others = new TreeMap<String, String>();
        RunningResources.now().forEach((operation, served) -> {
            var types = promised.getOrDefault(operation, Set.of());
            if (!served.isEmpty() && !types.isEmpty() && !types.containsAll(served)) {
                others.put(operation, "serves %s, contract says %s".formatted(served, types));
            }
        });

        assertThat(others).isEmpty();
    }

    private Map<String, Set<String>> promised() {
        var all = new TreeMap<String, Set<String>>();
        contract.operations().forEach(operation -> {
            var key = RunningResources.key(operation.method().toUpperCase(Locale.ROOT), operation.path());
            var types = operation.statuses().stream()
                    .map(Integer::parseInt)
                    .filter(status -> status < 300)
                    .flatMap(status -> operation.responseContent(status).keySet().stream())
                    .collect(Collectors.toSet());
            all.put(key, types);
        });
        return all;
    }
}
