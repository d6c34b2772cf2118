package id.penataan.kit.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * How an entry hangs on the one before it: SHA-256 over the hash before and every field of the entry, each with its
 * length in front, so that no two entries have the same bytes.
 */
public final class Link {

    private static final int NOTHING = -1;

    private final MessageDigest digest;

    private Link(byte[] previous) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
        digest.update(previous);
    }

    public static byte[] hash(byte[] previous, String instansi, long sequence, AuditLine line) {
        var link = new Link(previous);
        link.add(instansi);
        link.add(Long.toString(sequence));
        link.add(line.id().toString());
        link.add(line.at().toString());
        link.add(line.actor());
        link.add(line.actorNip());
        link.add(line.action());
        link.add(line.subjectType());
        link.add(line.subjectId());
        link.add(line.before());
        link.add(line.after());
        link.add(line.reason());
        link.add(line.traceId());
        return link.digest.digest();
    }

    private void add(@Nullable String field) {
        if (field == null) {
            length(NOTHING);
            return;
        }
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        digest.update(bytes);
    }

    private void length(int length) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >>> shift));
        }
    }
}
