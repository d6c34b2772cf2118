package id.penataan.staffing.placement.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.placement.Records;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no use case should ever try, the database refuses by itself. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class PlacementGuardsTest {
    private static final LocalDate SINCE = LocalDate.parse("2026-01-01");

    private final Records records = new Records("kota-" + UUID.randomUUID());
    private UUID unit;
    private Records.Position post;

    @BeforeEach
    void onePostWithAHolder() {
        unit = records.unit("DINAS", null);
        post = records.position(unit, "KEPALA DINAS", "22", "JPT_PRATAMA");
        records.official(unit, post);
    }

    @Test
    void aSecondHolderOfTheSameSeat() {
        var other = records.person(unit, null, SINCE, "ADMINISTRATOR");

        assertThatThrownBy(() -> records.placement(other, post, SINCE))
                .rootCause()
                .hasMessageContaining("placement_one_holder_per_seat");
    }

    @Test
    void aSecondSeatOfTheSamePerson() {
        var person = records.official(unit, records.position(unit, "SEKRETARIS", "31", "ADMINISTRATOR"));
        var another = records.position(unit, "KEPALA BIDANG", "32", "ADMINISTRATOR");

        assertThatThrownBy(() -> records.placement(person, another, SINCE))
                .rootCause()
                .hasMessageContaining("placement_one_seat_per_person");
    }
}
