package id.penataan.kit.feed;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The token with which this service calls its neighbours in its own name: from the identity provider (client
 * credentials), or signed with a local key where there is no provider, which production refuses.
 */
@Singleton
public class ServiceToken {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final String service;
    private final String issuer;
    private final Optional<URI> keyLocation;
    private final Optional<URI> tokenUrl;
    private final Optional<String> clientId;
    private final Optional<String> clientSecret;
    private @Nullable Held held;

    public ServiceToken(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "mp.jwt.verify.issuer", defaultValue = "https://penataan.local") String issuer,
            @ConfigProperty(name = "penataan.service-token.key-location") Optional<URI> keyLocation,
            @ConfigProperty(name = "penataan.service-token.url") Optional<URI> tokenUrl,
            @ConfigProperty(name = "penataan.service-token.client-id") Optional<String> clientId,
            @ConfigProperty(name = "penataan.service-token.client-secret") Optional<String> clientSecret) {
        this.service = service;
        this.issuer = issuer;
        this.keyLocation = keyLocation;
        this.tokenUrl = tokenUrl;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** Ready for the Authorization header. */
    public synchronized String bearer() {
        var now = Clock.systemUTC().instant();
        if (held == null || now.isAfter(held.renewAt())) {
            held = tokenUrl.isPresent() ? fetched(tokenUrl.get(), now) : signed(now);
        }
        return "Bearer " + held.token();
    }

    private Held fetched(URI url, Instant now) {
        var client = QuarkusRestClientBuilder.newBuilder().baseUri(url).build(TokenClient.class);
        var answer = client.clientCredentials(
                "client_credentials", clientId.orElse(service + "-service"), clientSecret.orElseThrow());
        return Held.of(answer.token(), now, Duration.ofSeconds(answer.expiresIn()));
    }

    private Held signed(Instant now) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("in production penataan.service-token.url must name the identity provider");
        }
        var location = keyLocation.orElseThrow(
                () -> new IllegalStateException("neither penataan.service-token.url nor .key-location is set"));
        var token = Jwt.issuer(issuer)
                .subject("service:" + service)
                .upn("service:" + service)
                .groups("integrator")
                .claim("instansi", "*")
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .sign(key(location));
        return Held.of(token, now, LIFE);
    }

    private static PrivateKey key(URI location) {
        try {
            return KeyUtils.decodePrivateKey(Files.readString(Path.of(location)));
        } catch (IOException | GeneralSecurityException cause) {
            throw new IllegalStateException("no private key at " + location, cause);
        }
    }

    private record Held(String token, Instant renewAt) {
        static Held of(String token, Instant now, Duration life) {
            return new Held(token, now.plus(life.multipliedBy(4).dividedBy(5)));
        }
    }
}
