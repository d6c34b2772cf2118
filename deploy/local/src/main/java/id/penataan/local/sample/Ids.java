package id.penataan.local.sample;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Opaque ids in the shape of SIASN's, the same at every run. */
final class Ids {
    private Ids() {}

    static String hex(String... parts) {
        var name = String.join("/", parts).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
