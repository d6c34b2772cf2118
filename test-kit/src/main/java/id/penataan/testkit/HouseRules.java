package id.penataan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/**
 * The architecture of every service. A service runs all of them with
 * {@code @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);}.
 */
public final class HouseRules {
    @ArchTest
    public static final ArchRule MODEL_KNOWS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..model..", "id.penataan.kit.failure..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_CIRCLES =
            slices().matching("id.penataan.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule WEB_NEVER_SEES_STORE = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..store..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule STORE_IS_PRIVATE = classes()
            .that()
            .resideInAPackage("id.penataan..store..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule SERVICES_ARE_STRANGERS = CompositeArchRule.of(
                    strangers("orgstructure", "staffing", "performance"))
            .and(strangers("staffing", "orgstructure", "performance"))
            .and(strangers("performance", "orgstructure", "staffing"));

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Utils?|Helper|Manager|Common|Base)")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_FIELD_IS_INJECTED = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RestClient")
            .allowEmptyShould(true);

    private HouseRules() {}

    private static ArchRule strangers(String one, String... others) {
        return noClasses()
                .that()
                .resideInAPackage("id.penataan.%s..".formatted(one))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.penataan.%s..".formatted(others[0]), "id.penataan.%s..".formatted(others[1]))
                .allowEmptyShould(true);
    }
}
