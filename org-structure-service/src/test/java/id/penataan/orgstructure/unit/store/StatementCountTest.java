package id.penataan.orgstructure.unit.store;

import static id.penataan.orgstructure.OrgStructure.PERWAL;
import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements a request costs, whatever the size of the agency. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class StatementCountTest {
    private final OrgStructure agency = OrgStructure.ofNewAgency();

    @Inject
    EntityManagerFactory sessions;

    private String root;
    private String dinas;

    @BeforeEach
    void anAgencyWithManyUnits() {
        root = agency.unit(null, "PEMERINTAH KOTA UJI");
        dinas = agency.unit(root, "DINAS PENDIDIKAN");
        for (int i = 0; i < 12; i++) {
            agency.position(agency.unit(dinas, "SEKOLAH " + i), "UJI-" + i, 2);
        }
    }

    @Test
    void readsTheTreeWithThreeStatements() {
        assertThat(statements(() -> agency.read("/units/tree").statusCode(200))).isEqualTo(3);
    }

    @Test
    void answersNotModifiedWithOneStatement() {
        var tag = agency.tag("/units/tree");

        assertThat(statements(() -> agency.asking()
                        .header("If-None-Match", tag)
                        .get("/units/tree")
                        .then()
                        .statusCode(304)))
                .isEqualTo(1);
    }

    @Test
    void readsAPageWithOneStatement() {
        assertThat(statements(() -> agency.read("/units?unit=%s&subtree=true".formatted(root))
                        .statusCode(200)))
                .isEqualTo(1);
        assertThat(statements(() -> agency.read("/positions?unit=%s&subtree=true".formatted(root))
                        .statusCode(200)))
                .isEqualTo(1);
    }

    @Test
    void movesASubtreeWithAsManyStatementsAsAnEmptyUnit() {
        var other = agency.unit(root, "BADAN KEPEGAWAIAN");
        var empty = agency.unit(root, "UNIT KOSONG");

        var withoutChildren = move(empty, other);
        var withChildren = move(dinas, other);

        assertThat(withChildren).isEqualTo(withoutChildren).isLessThanOrEqualTo(12);
    }

    private long move(String unit, String parent) {
        var tag = agency.tag("/units/" + unit);
        return statements(
                () -> agency.deciding(Map.of("validFrom", "2026-01-01", "parentId", parent, "legalBasis", PERWAL))
                        .header("If-Match", tag)
                        .post("/units/%s/changes".formatted(unit))
                        .then()
                        .statusCode(200));
    }

    private long statements(Runnable request) {
        Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        request.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
