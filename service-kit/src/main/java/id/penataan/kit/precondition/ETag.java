package id.penataan.kit.precondition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A strong entity tag: equal exactly when what it was made of is equal. */
public record ETag(String value) {

    private static final int BYTES = 15;

    /** Of everything the representation depends on: id, revision, date looked at, the filters of a list. */
    public static ETag of(@Nullable Object... parts) {
        var digest = Digests.sha256();
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0x1f);
        }
        return of(digest.digest());
    }

    /** Of a finished digest, for bodies that are hashed as they are written. */
    public static ETag of(byte[] digest) {
        var shortened = Arrays.copyOf(digest, BYTES);
        return new ETag(Base64.getUrlEncoder().withoutPadding().encodeToString(shortened));
    }

    /** As it stands in the header, in quotation marks. */
    public String header() {
        return '"' + value + '"';
    }
}
