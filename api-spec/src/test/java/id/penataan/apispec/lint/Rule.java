package id.penataan.apispec.lint;

import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Operation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One rule of the house for contracts; its faults say where and what, one line each. */
record Rule(String name, Function<Contract, Stream<String>> faults) {

    static final List<Rule> ALL = Stream.of(
                    Naming.RULES,
                    AccessRules.RULES,
                    Conventions.RULES,
                    Answers.RULES,
                    Examples.RULES,
                    SchemaRules.RULES,
                    DocumentRules.RULES)
            .flatMap(List::stream)
            .toList();

    static Rule perOperation(String name, Function<Operation, Stream<String>> faults) {
        return new Rule(
                name,
                contract -> contract.operations().stream()
                        .flatMap(operation -> faults.apply(operation).map(fault -> operation + ": " + fault)));
    }

    List<String> check(Contract contract) {
        return faults.apply(contract).toList();
    }

    /** The fault, unless all is well. */
    static Stream<String> unless(boolean well, String fault) {
        return well ? Stream.empty() : Stream.of(fault);
    }
}
