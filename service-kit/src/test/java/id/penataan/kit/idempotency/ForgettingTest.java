package id.penataan.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.testkit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class ForgettingTest {

    @Inject
    Forgetting forgetting;

    @Inject
    EntityManager database;

    @Inject
    Tenancy tenancy;

    @Test
    void forgetsAfterSevenDaysInEveryAgency() {
        remember("kota-a", "lama", 8);
        remember("kota-b", "lama", 8);
        remember("kota-b", "baru", 6);

        forgetting.forget();

        assertThat(keys("kota-a")).isEmpty();
        assertThat(keys("kota-b")).containsExactly("baru");
    }

    private void remember(String agency, String key, int daysAgo) {
        in(
                agency,
                () -> database.createNativeQuery(
                                "INSERT INTO idempotency (instansi_id, subject, key, created_at) VALUES (?1, 'sari', ?2, ?3)")
                        .setParameter(1, agency)
                        .setParameter(2, key)
                        .setParameter(3, OffsetDateTime.now(ZoneOffset.UTC).minusDays(daysAgo))
                        .executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private List<String> keys(String agency) {
        return tenancy.callAs(
                agency,
                () -> QuarkusTransaction.requiringNew().call(() -> (List<String>)
                        database.createNativeQuery("SELECT key FROM idempotency WHERE subject = 'sari'", String.class)
                                .getResultList()));
    }

    private void in(String agency, Runnable work) {
        tenancy.runAs(agency, () -> QuarkusTransaction.requiringNew().run(work));
    }
}
