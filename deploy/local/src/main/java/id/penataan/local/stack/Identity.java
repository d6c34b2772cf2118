package id.penataan.local.stack;

import io.smallrye.jwt.build.Jwt;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a token speaks for: an agency, the roles, and where given the employee and the subtrees in which the roles hold. */
public record Identity(
        String instansi, List<String> roles, @Nullable String nip, List<String> units, String subject) {
    public static final String ISSUER = "https://penataan.local";

    public Identity {
        roles = List.copyOf(roles);
        units = List.copyOf(units);
    }

    public static Identity of(String instansi, String... roles) {
        return new Identity(instansi, List.of(roles), null, List.of(), "local-" + String.join("-", roles));
    }

    public Identity withNip(String number) {
        return new Identity(instansi, roles, number, units, number);
    }

    public Identity withUnits(String... ids) {
        return new Identity(instansi, roles, nip, List.of(ids), subject);
    }

    public String token(PrivateKey key, Duration validity) {
        var now = Instant.now();
        var claims = Jwt.issuer(ISSUER)
                .subject(subject)
                .upn(subject)
                .groups(new LinkedHashSet<>(roles))
                .claim("instansi", instansi)
                .issuedAt(now)
                .expiresAt(now.plus(validity));
        if (nip != null) {
            claims.claim("nip", nip);
        }
        if (!units.isEmpty()) {
            claims.claim("units", units);
        }
        return claims.sign(key);
    }
}
