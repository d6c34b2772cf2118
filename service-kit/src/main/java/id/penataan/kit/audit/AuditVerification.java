package id.penataan.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Result of recomputing the chain of an agency.
 *
 * @param entries how many fit, from the first on
 * @param headHash hash of the last entry; who wrote it down elsewhere can tell whether the whole chain was replaced
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditVerification(
        boolean intact,
        long entries,
        @Nullable String headHash,
        @Nullable Long firstBrokenSequence,
        OffsetDateTime verifiedAt) {}
