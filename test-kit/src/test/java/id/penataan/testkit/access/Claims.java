package id.penataan.testkit.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What the small service reads from a token. */
final class Claims {
    private final Hole hole;
    private final JsonNode claims;

    Claims(@Nullable String authorization, Hole hole) {
        this.hole = hole;
        this.claims = authorization == null ? MissingNode.getInstance() : read(authorization.substring(7));
    }

    boolean known() {
        return hole == Hole.LETS_ANYBODY_IN || claims.isObject();
    }

    boolean mayDo(String method, String path) {
        if (hole == Hole.LETS_ANYBODY_IN || hole == Hole.FORGETS_ROLES) {
            return true;
        }
        var roles = claims.path("groups").toString();
        boolean reads = method.equals("GET");
        boolean asAdmin = roles.contains("admin-organisasi") && !(reads && path.equals("/notes"));
        return asAdmin || (reads && roles.contains("\"pegawai\""));
    }

    boolean home() {
        return claims.path("instansi").asText("kota-lama").equals("kota-lama");
    }

    boolean within(String unit) {
        return !claims.has("units") || claims.path("units").toString().contains(unit);
    }

    private JsonNode read(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3 || !(trusted(parts) || hole == Hole.TRUSTS_ANY_TOKEN)) {
            return MissingNode.getInstance();
        }
        try {
            var body = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
            boolean expired = body.path("exp").asLong() < System.currentTimeMillis() / 1000;
            return expired && hole != Hole.TRUSTS_ANY_TOKEN ? MissingNode.getInstance() : body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean trusted(String[] parts) {
        try {
            var key = Base64.getDecoder().decode(System.getProperty("penataan.testkit.publicKey"));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return !parts[2].isEmpty()
                    && signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
