package id.penataan.local.stack;

import java.util.HashMap;
import java.util.Map;

/** What a service is told from outside: its port, its database, the token key and where its neighbours are. */
record ServiceEnvironment(Installation installation) {
    Map<String, String> of(Service service) {
        var keys = new Keys(installation.home());
        var ports = installation.ports();
        var told = new HashMap<String, String>();
        told.put("QUARKUS_PROFILE", "local");
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        told.put("QUARKUS_OTEL_SDK_DISABLED", "true");
        told.put("QUARKUS_HTTP_HTTP2", "false"); // clients stumble over the upgrade of clear text to HTTP/2
        told.put("QUARKUS_DATASOURCE_JDBC_URL", "%s/%s".formatted(installation.postgresUrl(), service.database()));
        told.put("QUARKUS_DATASOURCE_USERNAME", DatabaseRoles.app(service));
        told.put("QUARKUS_DATASOURCE_PASSWORD", keys.databasePassword());
        told.put("QUARKUS_LIQUIBASE_MIGRATE_AT_START", "true");
        told.put("QUARKUS_LIQUIBASE_USERNAME", DatabaseRoles.OWNER);
        told.put("QUARKUS_LIQUIBASE_PASSWORD", keys.databasePassword());
        told.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", keys.publicFile().toUri().toString());
        told.put("MP_JWT_VERIFY_ISSUER", Identity.ISSUER);
        told.put(
                "PENATAAN_SERVICE_TOKEN_KEY_LOCATION",
                keys.privateFile().toUri().toString());
        told.put("MALLOC_ARENA_MAX", "2");
        for (var neighbour : Service.values()) {
            told.put(neighbour.neighbourVariable(), "%s/api/%s/v1".formatted(ports.url(neighbour), neighbour.label()));
        }
        return told;
    }
}
