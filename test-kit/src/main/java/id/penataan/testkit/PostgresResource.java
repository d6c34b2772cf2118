package id.penataan.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} its database and its token key. Use it with
 * {@code @WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))}.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private String database = "penataan";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        var made = TestDatabase.named(database);
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", made.url()),
                Map.entry("quarkus.datasource.username", made.appUser()),
                Map.entry("quarkus.datasource.password", TestDatabase.PASSWORD),
                Map.entry("quarkus.liquibase.username", TestDatabase.OWNER),
                Map.entry("quarkus.liquibase.password", TestDatabase.PASSWORD),
                Map.entry("mp.jwt.verify.publickey", TestKeys.publicKeyText()),
                Map.entry("mp.jwt.verify.issuer", Tokens.ISSUER),
                Map.entry(
                        "penataan.service-token.key-location",
                        TestKeys.privateKeyFile().toUri().toString()));
    }

    @Override
    public void stop() {
        // the server stays for the next test class and ends with the JVM
    }
}
