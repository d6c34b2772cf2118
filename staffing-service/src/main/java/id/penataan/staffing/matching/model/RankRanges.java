package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.RuleKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The golongan range of each eselon, by SIASN ids that sort as the ranks do (PP 100/2000 jo. PP 13/2002 Lampiran). */
public record RankRanges(Map<String, Range> byEselon) {
    public static final RuleKey<RankRanges> RULE = new RuleKey<>("rank-ranges", RankRanges.class);

    /** From the lowest to the highest golongan of an eselon. */
    public record Range(String label, String lowest, String highest) {
        public boolean contains(String golongan) {
            return golongan.compareTo(lowest) >= 0 && golongan.compareTo(highest) <= 0;
        }
    }

    public RankRanges {
        byEselon = Map.copyOf(byEselon);
    }

    public Optional<Range> of(@Nullable String eselonId) {
        return eselonId == null ? Optional.empty() : Optional.ofNullable(byEselon.get(eselonId));
    }
}
