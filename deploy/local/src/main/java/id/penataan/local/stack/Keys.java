package id.penataan.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The secrets of a local installation, made when first needed. They are never used in production. */
public record Keys(Home home) {
    public Path privateFile() {
        return made().resolve("token-private.pem");
    }

    public Path publicFile() {
        return made().resolve("token-public.pem");
    }

    public PrivateKey privateKey() {
        try {
            var text = Files.readString(privateFile()).replaceAll("-----[A-Z ]+-----|\\s", "");
            var bytes = Base64.getDecoder().decode(text);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException cause) {
            throw new Trouble(
                    "the token key %s cannot be read; delete the folder and start again".formatted(home.keys()), cause);
        }
    }

    public String databasePassword() {
        try {
            var file = home.keys().resolve("database-password");
            if (!Files.exists(file)) {
                var bytes = new byte[16];
                new SecureRandom().nextBytes(bytes);
                secret(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file);
        } catch (IOException cause) {
            throw unwritable(cause);
        }
    }

    private Path made() {
        var folder = home.prepared().keys();
        if (!Files.exists(folder.resolve("token-public.pem"))) {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var pair = generator.generateKeyPair();
                secret(
                        folder.resolve("token-private.pem"),
                        pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
                Files.writeString(
                        folder.resolve("token-public.pem"),
                        pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            } catch (IOException | GeneralSecurityException cause) {
                throw unwritable(cause);
            }
        }
        return folder;
    }

    private static void secret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static String pem(String kind, byte[] key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
    }

    private Trouble unwritable(Exception cause) {
        return new Trouble("the keys in %s cannot be written: %s".formatted(home.keys(), cause.getMessage()), cause);
    }
}
