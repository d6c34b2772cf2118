package id.penataan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses SAMPLE = new ClassFileImporter().importPackages("id.penataan.testkit.sample");

    @ParameterizedTest
    @MethodSource
    void seesTheBreaker(ArchRule rule, String breaker) {
        assertThat(rule.evaluate(SAMPLE).getFailureReport().toString()).contains(breaker);
    }

    static Stream<Object[]> seesTheBreaker() {
        return Stream.of(
                new Object[] {HouseRules.MODEL_KNOWS_ONLY_JAVA, "UnitHelper"},
                new Object[] {HouseRules.WEB_NEVER_SEES_STORE, "UnitResource"},
                new Object[] {HouseRules.STORE_IS_PRIVATE, "OpenUnits"},
                new Object[] {HouseRules.NAMES_SAY_WHAT_A_CLASS_IS, "UnitHelper"});
    }
}
