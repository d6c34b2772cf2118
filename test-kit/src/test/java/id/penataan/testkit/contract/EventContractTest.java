package id.penataan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventContractTest {
    private static final String UNIT_CHANGED = "id.penataan.org-structure.unit.changed";
    private final EventContract events = EventContract.of("org-structure");

    @Test
    void letsPassWhatIsPromised() {
        var version = Map.of("validFrom", LocalDate.of(2026, 1, 1), "name", "DINAS KESEHATAN");

        assertThatCode(() -> events.judge(UNIT_CHANGED, Map.of("id", UUID.randomUUID(), "versions", List.of(version))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherPayload() {
        var version = Map.of("validFrom", "1 Januari", "nama", "DINAS KESEHATAN");

        assertThatThrownBy(
                        () -> events.judge(UNIT_CHANGED, Map.of("id", UUID.randomUUID(), "versions", List.of(version))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/versions/0/validFrom")
                .hasMessageContaining("required property 'name'")
                .hasMessageContaining("'nama'");
    }

    @Test
    void refusesAnEventThatIsNotPromised() {
        assertThatThrownBy(() -> events.judge("id.penataan.org-structure.unit.deleted", Map.of()))
                .hasMessageContaining("promises no event");
    }
}
