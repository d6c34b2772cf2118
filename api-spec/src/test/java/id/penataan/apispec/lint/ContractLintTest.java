package id.penataan.apispec.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.penataan.apispec.Contracts;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContractLintTest {

    @Test
    void thereIsAContractOfEachService() {
        assertThat(Contracts.services()).containsExactly("org-structure", "performance", "staffing");
    }

    @Test
    void noComponentIsWrittenForNothing() {
        assertThat(Contracts.unusedComponents()).isEmpty();
    }

    @TestFactory
    Stream<DynamicNode> everyContractFollows() {
        return Contracts.all().stream()
                .map(contract -> dynamicContainer(
                        contract.service(),
                        Rule.ALL.stream()
                                .map(rule -> dynamicTest(
                                        rule.name(),
                                        () -> assertThat(rule.check(contract)).isEmpty()))));
    }
}
