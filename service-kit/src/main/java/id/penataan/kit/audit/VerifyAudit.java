package id.penataan.kit.audit;

import id.penataan.kit.ledger.Link;
import id.penataan.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Recomputes every hash of an agency's trail and finds the first line that is altered, missing or out of its place. */
@ApplicationScoped
public class VerifyAudit {

    private static final int BATCH = 2_000;
    private static final int HASH_BYTES = 32;

    private final AuditTrail trail;
    private final Tenancy tenancy;
    private final Clock clock;

    public VerifyAudit(AuditTrail trail, Tenancy tenancy, Clock clock) {
        this.trail = trail;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public AuditVerification now() {
        var instansi = tenancy.current();
        var end = trail.end(instansi);
        var walk = new Walk(instansi);
        end.ifPresent(known -> walk.to(known));
        var headHash = end.filter(known -> known.last() > 0)
                .map(known -> HexFormat.of().formatHex(known.hash()));
        return new AuditVerification(
                walk.broken.isEmpty(),
                walk.reached,
                headHash.orElse(null),
                walk.broken.orElse(null),
                OffsetDateTime.now(clock));
    }

    /** One way along the chain, as far as it holds. */
    private final class Walk {
        private final String instansi;
        private byte[] hash = new byte[HASH_BYTES];
        private long reached;
        private Optional<Long> broken = Optional.empty();

        Walk(String instansi) {
            this.instansi = instansi;
        }

        void to(AuditTrail.ChainEnd end) {
            var batch = trail.forward(instansi, reached, end.last(), BATCH);
            while (!batch.isEmpty() && broken.isEmpty()) {
                for (var entry : batch) {
                    step(entry);
                }
                batch = broken.isEmpty() ? trail.forward(instansi, reached, end.last(), BATCH) : batch;
            }
            if (broken.isEmpty() && reached < end.last()) {
                broken = Optional.of(reached + 1);
            } else if (broken.isEmpty() && !Arrays.equals(hash, end.hash())) {
                broken = Optional.of(end.last());
            }
        }

        private void step(AuditEntry entry) {
            if (broken.isPresent()) {
                return;
            }
            var expected = Link.hash(hash, instansi, reached + 1, entry.line());
            if (entry.sequence() != reached + 1
                    || !Arrays.equals(entry.previousHash(), hash)
                    || !Arrays.equals(entry.hash(), expected)) {
                broken = Optional.of(reached + 1);
                return;
            }
            hash = entry.hash();
            reached = entry.sequence();
        }
    }
}
