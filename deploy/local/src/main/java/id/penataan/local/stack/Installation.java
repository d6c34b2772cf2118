package id.penataan.local.stack;

import java.net.URI;
import java.time.Duration;

/** A running installation as a caller from outside sees it: where the services answer and how to get a token. */
public record Installation(Ports ports, Home home, String postgresUrl) {
    public URI url(Service service) {
        return URI.create(ports.url(service));
    }

    public String token(Identity identity) {
        return identity.token(new Keys(home).privateKey(), Duration.ofHours(8));
    }

    /** For measurements that compare with plain SQL; the services' owner role, which row-level security lets pass. */
    public String jdbcUrl(Service service) {
        return "%s/%s?user=%s&password=%s"
                .formatted(postgresUrl, service.database(), DatabaseRoles.OWNER, new Keys(home).databasePassword());
    }
}
