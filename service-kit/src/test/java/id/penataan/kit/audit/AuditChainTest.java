package id.penataan.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.kit.access.CallerIdentity;
import id.penataan.kit.parcel.Agencies;
import id.penataan.kit.sql.Sql;
import id.penataan.kit.sql.SqlFailed;
import id.penataan.kit.tenancy.Background;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class AuditChainTest {

    private final String agency = Agencies.fresh();

    @Inject
    Audit audit;

    @Inject
    VerifyAudit verifyAudit;

    @Inject
    Background background;

    @Inject
    Sql sql;

    @Test
    void holdsAsLongAsNobodyTouchesIt() {
        record("A", "B", "C");
        record("D");

        var proof = verify();

        assertThat(proof.intact()).isTrue();
        assertThat(proof.entries()).isEqualTo(4);
        assertThat(proof.firstBrokenSequence()).isNull();
        assertThat(proof.headHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void holdsForAnAgencyOfWhichNothingIsKnown() {
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void holdsWhateverTheStatesContain() {
        var awkward = Map.of(
                "decimal",
                new BigDecimal("1.50"),
                "double",
                1e10,
                "date",
                LocalDate.of(2026, 6, 30),
                "text",
                "é ☕ \" \\",
                "list",
                List.of(1, Map.of("z", 1, "a", 2)),
                "whole",
                100.0,
                "small",
                0.1);
        asSari(() -> QuarkusTransaction.requiringNew()
                .run(() -> audit.record("PARCEL_STORED", "parcel", "1", null, awkward, "Perwali 45/2025")));

        assertThat(verify().intact()).isTrue();
    }

    @Test
    void namesTheRowThatWasAltered() throws SQLException {
        record("A", "B", "C", "D");

        tamper("UPDATE audit_entry SET after_state = '{\"weight\": 7}' WHERE instansi_id = '%s' AND seq = 3");

        assertThat(verify().intact()).isFalse();
        assertThat(verify().firstBrokenSequence()).isEqualTo(3);
        assertThat(verify().entries()).isEqualTo(2);
    }

    @Test
    void namesTheRowThatIsMissing() throws SQLException {
        record("A", "B", "C");

        tamper("DELETE FROM audit_entry WHERE instansi_id = '%s' AND seq = 2");

        assertThat(verify().firstBrokenSequence()).isEqualTo(2);
    }

    @Test
    void namesTheLastRowWhenItIsMissing() throws SQLException {
        record("A", "B", "C");

        tamper("DELETE FROM audit_entry WHERE instansi_id = '%s' AND seq = 3");

        assertThat(verify().firstBrokenSequence()).isEqualTo(3);
    }

    @Test
    void namesTheFirstOfTwoRowsThatChangedPlaces() throws SQLException {
        record("A", "B", "C", "D");

        tamper(
                "UPDATE audit_entry SET seq = 99 WHERE instansi_id = '%s' AND seq = 2",
                "UPDATE audit_entry SET seq = 2 WHERE instansi_id = '%s' AND seq = 3",
                "UPDATE audit_entry SET seq = 3 WHERE instansi_id = '%s' AND seq = 99");

        assertThat(verify().firstBrokenSequence()).isEqualTo(2);
    }

    @Test
    void cannotBeChangedByTheApplicationNorByItsOwnerInPassing() {
        record("A");

        assertThatThrownBy(() -> asSari(() -> sql.update("UPDATE audit_entry SET reason = 'x'")))
                .isInstanceOf(SqlFailed.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asSari(() -> sql.update("DELETE FROM audit_entry")))
                .isInstanceOf(SqlFailed.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asOwner("DELETE FROM audit_entry WHERE instansi_id = '" + agency + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void leavesNothingBehindWhenTheChangeIsRolledBack() {
        assertThatThrownBy(() -> asSari(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.record("PARCEL_STORED", "parcel", "1", null, null, null);
                    throw new IllegalStateException("undo");
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(verify().entries()).isZero();
    }

    @Test
    void isReadByAuditorsOfTheAgency() {
        record("A", "B");

        Agencies.caller(agency, "auditor")
                .get("/audit?subjectType=parcel&action=PARCEL_STORED&count=true&limit=1")
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("items", hasSize(1))
                .body("items[0].sequence", is(2))
                .body("items[0].actor", is("sari"))
                .body("items[0].subjectId", is("B"))
                .body("items[0].before", nullValue())
                .body("items[0].after.weight", is(5));
        Agencies.caller(Agencies.fresh(), "auditor").get("/audit").then().body("items", hasSize(0));
        Agencies.caller(agency, "auditor")
                .get("/audit/verify")
                .then()
                .statusCode(200)
                .body("intact", is(true));
        Agencies.caller(agency, "pegawai").get("/audit").then().statusCode(403);
    }

    @Test
    void listsEveryLookAtPersonalDataOnTheChain() {
        record("A");
        asSari(() -> audit.read("employee", List.of("e1", "e2"), "view-profile"));

        await().untilAsserted(() -> Agencies.caller(agency, "auditor")
                .get("/audit?action=READ&count=true")
                .then()
                .body("total", is(2))
                .body("items[0].reason", is("view-profile")));
        assertThat(verify().entries()).isEqualTo(3);
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void losesNoLookAtPersonalData() {
        asSari(() -> audit.read("employee", "e1", "view-profile"));

        assertThatThrownBy(() -> asOwner(
                        "DELETE FROM access_log" + " WHERE id NOT IN (SELECT id FROM audit_entry) AND instansi_id = '"
                                + agency + "' RETURNING 1/0"))
                .isInstanceOf(SQLException.class);
    }

    private void record(String... ids) {
        asSari(() -> QuarkusTransaction.requiringNew().run(() -> {
            for (var id : ids) {
                audit.record("PARCEL_STORED", "parcel", id, null, Map.of("weight", 5), null);
            }
        }));
    }

    private AuditVerification verify() {
        return background.callAs(sari(), verifyAudit::now);
    }

    private void asSari(Runnable work) {
        background.runAs(sari(), work);
    }

    private CallerIdentity sari() {
        return new CallerIdentity("sari", Optional.empty(), agency, Set.of("auditor"), Set.of(), false, true);
    }

    private void tamper(String... statements) throws SQLException {
        for (var statement : statements) {
            asOwner("ALTER TABLE audit_entry DISABLE TRIGGER USER; %s; ALTER TABLE audit_entry ENABLE TRIGGER USER"
                    .formatted(statement.formatted(agency)));
        }
    }

    private static void asOwner(String statement) throws SQLException {
        try (var connection = TestDatabase.named("kit").asOwner();
                var open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}
