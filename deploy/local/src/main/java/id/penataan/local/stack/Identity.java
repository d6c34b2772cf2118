package id.penataan.local.stack;

import java.security.PrivateKey;
import java.time.Duration;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
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
        var now = NumericDate.now();
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(subject);
        claims.setGeneratedJwtId();
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + validity.toSeconds()));
        claims.setStringClaim("upn", subject);
        claims.setStringClaim("instansi", instansi);
        claims.setStringListClaim("groups", roles);
        if (nip != null) {
            claims.setStringClaim("nip", nip);
        }
        if (!units.isEmpty()) {
            claims.setStringListClaim("units", units);
        }
        return signed(claims, key);
    }

    private static String signed(JwtClaims claims, PrivateKey key) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException cause) {
            throw new IllegalStateException("the token cannot be signed", cause);
        }
    }
}
