package id.penataan.staffing.employee.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.KotaKecil;
import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.Uploads;
import id.penataan.staffing.dataimport.PegawaiFiles;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements a request costs, however many people the agency has. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class StatementCountTest {
    private static final Uploads UPLOADS = new Uploads("kota-hitung");

    private static final Map<String, String> SUBTREE = Map.of("unit", KotaKecil.DINAS.toString(), "subtree", "true");

    @Inject
    EntityManagerFactory sessions;

    @BeforeEach
    void thirtyEmployees() {
        if (UPLOADS.get("/employees", Map.of("limit", "1")).getList("items").isEmpty()) {
            KotaKecil.tellOf(UPLOADS.instansi());
            var file = new PegawaiFiles();
            for (int serial = 900; serial < 930; serial++) {
                file.with(PegawaiFiles.person(serial));
            }
            UPLOADS.send("pegawai-pns", file.text());
        }
        UPLOADS.get("/employees", SUBTREE);
    }

    /** One statement for the page; once a second another looks whether the replica of the units has moved. */
    @Test
    void readsAPageOfASubtreeWithOneStatement() {
        assertThat(statements(() -> UPLOADS.get("/employees", SUBTREE))).isBetween(1L, 2L);
    }

    @Test
    void readsAPageOfTheAgencyWithOneStatement() {
        assertThat(statements(() -> UPLOADS.get("/employees", Map.of("q", "budi"))))
                .isEqualTo(1);
    }

    @Test
    void readsARecordWithOneStatement() {
        var id = UPLOADS.get("/employees", Map.of("limit", "1")).getString("items[0].id");

        assertThat(statements(() -> UPLOADS.get("/employees/" + id, Map.of()))).isEqualTo(1);
    }

    private long statements(Runnable request) {
        var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        request.run();
        return statistics.getPrepareStatementCount();
    }
}
