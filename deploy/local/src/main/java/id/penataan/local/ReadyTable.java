package id.penataan.local;

import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Service;
import java.time.Duration;

/** What a person needs to know once everything runs. */
record ReadyTable(Installation installation, Duration took) {
    @Override
    public String toString() {
        var text = new StringBuilder("%nPenataan ASN is ready after %.1f s.%n%n".formatted(took.toMillis() / 1000.0));
        text.append(row("service", "Swagger UI", "contract", "health"));
        for (var service : Service.values()) {
            var url = installation.url(service) + "/q/";
            text.append(row(service.label(), url + "swagger-ui", url + "openapi", url + "health"));
        }
        return text.append("""

                  data    %s
                  token   ./penataan token --role admin-kepegawaian --instansi kota-lama
                  story   ./penataan demo
                  stop    Ctrl-C here, or ./penataan down anywhere

                """.formatted(installation.home().folder())).toString();
    }

    private static String row(String service, String swagger, String contract, String health) {
        return "  %-14s %-34s %-32s %s%n".formatted(service, swagger, contract, health);
    }
}
