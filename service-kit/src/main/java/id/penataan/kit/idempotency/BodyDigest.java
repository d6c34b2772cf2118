package id.penataan.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The digest of a request: its address and every byte of its body, taken while the body passes by. */
@RequestScoped
class BodyDigest {

    private @Nullable DigestInputStream passing;

    InputStream watch(InputStream body) {
        passing = new DigestInputStream(body, sha256());
        return passing;
    }

    /** Reads what the method left unread; after that the digest is of the whole. */
    byte[] finish(String address) throws IOException {
        var whole = sha256();
        whole.update(address.getBytes(StandardCharsets.UTF_8));
        if (passing != null) {
            passing.transferTo(OutputStream.nullOutputStream());
            whole.update(passing.getMessageDigest().digest());
            passing = null;
        }
        return whole.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
