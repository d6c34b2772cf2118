package id.penataan.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void areTheUsualOnesUnlessTold() {
        var ports = Ports.from(Map.of("PENATAAN_STAFFING_PORT", "9082"));

        assertThat(ports.of(Service.ORG_STRUCTURE)).isEqualTo(8081);
        assertThat(ports.url(Service.STAFFING)).isEqualTo("http://localhost:9082");
    }

    @Test
    void nameTheVariableThatHoldsNoPort() {
        assertThatThrownBy(() -> Ports.from(Map.of("PENATAAN_STAFFING_PORT", "eighty")))
                .isInstanceOf(Trouble.class)
                .hasMessage("PENATAAN_STAFFING_PORT=eighty is not a port between 1 and 65535");
        assertThatThrownBy(() -> Ports.from(Map.of("PENATAAN_STAFFING_PORT", "70000")))
                .isInstanceOf(Trouble.class);
    }

    @Test
    void sayWhichOfThemIsTaken() throws IOException {
        try (var other = new ServerSocket(0)) {
            var taken = String.valueOf(other.getLocalPort());
            var ports = Ports.from(Map.of(
                    "PENATAAN_ORG_STRUCTURE_PORT", String.valueOf(Ports.free()), "PENATAAN_STAFFING_PORT", taken));

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("port %s, which staffing needs, is taken".formatted(taken));
        }
    }
}
