package id.penataan.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens for tests, built step by step: {@code Tokens.of("kota-lama").role("pegawai").nip("1990…").sign()}. The good
 * ones end in {@link #sign}, the bad ones in {@link #expired}, {@link #unsigned} or {@link #foreignKey}.
 */
public record Tokens(
        String instansi,
        String subject,
        Set<String> roles,
        Set<String> units,
        @Nullable String nip) {
    public static final String ISSUER = "https://penataan.local";

    public static Tokens of(String instansi) {
        return new Tokens(instansi, "tester", Set.of(), Set.of(), null);
    }

    public Tokens subject(String name) {
        return new Tokens(instansi, name, roles, units, nip);
    }

    public Tokens role(String role) {
        return new Tokens(instansi, subject, with(roles, role), units, nip);
    }

    /** Adds the root of a subtree in which the roles hold. */
    public Tokens unit(String id) {
        return new Tokens(instansi, subject, roles, with(units, id), nip);
    }

    public Tokens nip(String number) {
        return new Tokens(instansi, subject, roles, units, number);
    }

    public String sign() {
        return claims(Instant.now()).sign(TestKeys.privateKey());
    }

    public String expired() {
        return claims(Instant.now().minus(Duration.ofDays(1))).sign(TestKeys.privateKey());
    }

    public String foreignKey() {
        return claims(Instant.now()).sign(TestKeys.another().getPrivate());
    }

    public String unsigned() {
        var payload = sign().split("\\.", -1)[1];
        var header = "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8);
        return "%s.%s.".formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(header), payload);
    }

    private JwtClaimsBuilder claims(Instant issued) {
        var claims = Jwt.issuer(ISSUER)
                .subject(subject)
                .upn(subject)
                .groups(roles)
                .claim("instansi", instansi)
                .issuedAt(issued)
                .expiresAt(issued.plus(Duration.ofHours(8)));
        if (!units.isEmpty()) {
            claims.claim("units", units);
        }
        return nip == null ? claims : claims.claim("nip", nip);
    }

    private static Set<String> with(Set<String> before, String one) {
        var all = new LinkedHashSet<>(before);
        all.add(one);
        return Set.copyOf(all);
    }
}
