package id.penataan.kit.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checksum that ties a cursor to the filters it was made under. */
final class Seal {

    static final int BYTES = 8;

    private Seal() {}

    static byte[] of(String filterHash, List<String> keys) {
        var digest = sha256();
        feed(digest, filterHash);
        keys.forEach(key -> feed(digest, key));
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    static String filterHash(@Nullable Object... filterValues) {
        var digest = sha256();
        for (Object value : filterValues) {
            feed(digest, value == null ? "\u0000" : value.toString());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }

    private static void feed(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1f);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
