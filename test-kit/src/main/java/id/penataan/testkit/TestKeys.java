package id.penataan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair with which a test run signs its tokens, made at its start and kept like {@link TestServer}'s port. */
final class TestKeys {
    private static final String PRIVATE = "penataan.testkit.privateKey";
    private static final String PUBLIC = "penataan.testkit.publicKey";

    private TestKeys() {}

    static PrivateKey privateKey() {
        try {
            var bytes = Base64.getDecoder().decode(kept(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** The public key as the X.509 text that {@code mp.jwt.verify.publickey} takes. */
    static String publicKeyText() {
        return kept(PUBLIC);
    }

    static Path privateKeyFile() {
        try {
            var file = Files.createTempFile("penataan-service-token", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file, "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n".formatted(kept(PRIVATE)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static KeyPair another() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static String kept(String property) {
        synchronized (System.getProperties()) {
            if (System.getProperty(property) == null) {
                var pair = another();
                System.setProperty(PRIVATE, text(pair.getPrivate().getEncoded()));
                System.setProperty(PUBLIC, text(pair.getPublic().getEncoded()));
            }
            return System.getProperty(property);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
