package id.penataan.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.kit.parcel.Agencies;
import id.penataan.kit.parcel.Parcels;
import id.penataan.kit.sql.Sql;
import id.penataan.kit.sql.SqlFailed;
import id.penataan.testkit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class TenancyTest {

    private static final String SETTING = "SELECT coalesce(current_setting('app.instansi', true), '') AS setting";

    private final String one = Agencies.fresh();
    private final String other = Agencies.fresh();

    @Inject
    Tenancy tenancy;

    @Inject
    Parcels parcels;

    @Inject
    Sql sql;

    @Inject
    EntityManager hibernate;

    @BeforeEach
    void bothHaveAParcel() {
        tenancy.runAs(one, () -> parcels.put("of-one", 1));
        tenancy.runAs(other, () -> parcels.put("of-other", 1));
    }

    @Test
    void showsNothingOfOthersWhenTheFilterIsForgotten() {
        assertThat(seenBy(one)).containsExactly("of-one");
        assertThat(seenBy(other)).containsExactly("of-other");
    }

    @Test
    void showsNothingAtAllWhereNobodySaysForWhom() {
        assertThat(seenBy(Tenancy.NOBODY)).isEmpty();
        assertThat(seenBy(Tenancy.SYSTEM)).isEmpty();
    }

    @Test
    void refusesAWriteForAnotherAgency() {
        assertThatThrownBy(() ->
                        tenancy.runAs(one, () -> sql.update("INSERT INTO parcel VALUES (?, 'smuggled', 1, 1)", other)))
                .isInstanceOf(SqlFailed.class)
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> tenancy.runAs(
                        one, () -> sql.update("UPDATE parcel SET instansi_id = ? WHERE code = 'of-one'", other)))
                .isInstanceOf(SqlFailed.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void changesNothingOfAnotherAgency() {
        int changed = tenancy.callAs(one, () -> sql.update("UPDATE parcel SET weight = 99"));

        assertThat(changed).isEqualTo(1);
    }

    @Test
    void leavesNothingToTheNextBorrowerOfAConnection() {
        IntStream.range(0, 40)
                .parallel()
                .forEach(i -> tenancy.runAs(one, () -> sql.list(SETTING, row -> row.text("setting"))));

        var seen = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> sql.first(SETTING, row -> row.text("setting")).orElseThrow())
                .distinct();

        assertThat(seen).containsExactly("");
    }

    @Test
    void leavesNothingBehindAfterARollback() {
        assertThatThrownBy(() -> tenancy.runAs(
                        one,
                        () -> QuarkusTransaction.requiringNew().run(() -> {
                            parcels.put("rolled-back", 1);
                            throw new IllegalStateException("undo");
                        })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(sql.first(SETTING, row -> row.text("setting"))).contains("");
        assertThat(seenBy(other)).containsExactly("of-other");
    }

    @Test
    void setsARunningTransactionAsideForAnotherAgency() {
        tenancy.runAs(
                one,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    parcels.put("second-of-one", 2);
                    tenancy.runAs(other, () -> parcels.put("second-of-other", 2));
                    assertThat(parcels.codesWithoutFilter()).containsExactly("of-one", "second-of-one");
                }));

        assertThat(seenBy(other)).containsExactly("of-other", "second-of-other");
    }

    @Test
    void sharesItsTransactionWithHibernate() {
        tenancy.runAs(
                one,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    parcels.put("seen-by-hibernate", 3);
                    var seen = hibernate
                            .createNativeQuery("select count(*) from parcel", Long.class)
                            .getSingleResult();
                    assertThat(seen).isEqualTo(2L);
                }));
    }

    private List<String> seenBy(String instansi) {
        return tenancy.callAs(instansi, () -> parcels.codesWithoutFilter());
    }
}
