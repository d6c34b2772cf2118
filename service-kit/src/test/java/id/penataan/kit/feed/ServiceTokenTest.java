package id.penataan.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class ServiceTokenTest {

    private static final String ISSUER = "https://penataan.local";

    @Inject
    ServiceToken token;

    @Test
    void letsAServiceReadTheStreamsOfItsNeighbour() {
        RestAssured.given()
                .header("Authorization", token.bearer())
                .get("/api/kit/v1/events/streams")
                .then()
                .statusCode(200);
    }

    @Test
    void isFetchedFromTheIdentityProviderAndKept() throws IOException {
        var asked = new ArrayList<String>();
        var provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/token", exchange -> {
            try (exchange) {
                asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                var body = "{\"access_token\": \"abc\", \"expires_in\": 300, \"token_type\": \"Bearer\"}"
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        provider.start();
        try {
            var url = URI.create(
                    "http://localhost:%d/token".formatted(provider.getAddress().getPort()));
            var fetched = new ServiceToken(
                    "kit", ISSUER, Optional.empty(), Optional.of(url), Optional.of("kit"), Optional.of("s3cret"));

            assertThat(List.of(fetched.bearer(), fetched.bearer())).containsOnly("Bearer abc");
        } finally {
            provider.stop(0);
        }
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst())
                .contains("grant_type=client_credentials")
                .contains("client_id=kit")
                .contains("client_secret=s3cret");
    }

    @Test
    void saysWhatIsMissingInTheConfiguration() {
        var unknown =
                new ServiceToken("kit", ISSUER, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThatThrownBy(unknown::bearer).hasMessageContaining("penataan.service-token.url");
    }
}
