package id.penataan.orgstructure.history.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What holds of a thing during one version. */
public interface Facts<F extends Facts<F>> {
    /**
     * The same facts, had the version before been amended: whatever this version only took over from {@code former}
     * follows {@code amended}, whatever it decided itself stays.
     */
    F following(F former, F amended);

    /** The value of one attribute under the rule of {@link #following}. */
    static <V> V follow(V own, V former, V amended) {
        return Objects.equals(own, former) ? amended : own;
    }

    /** The same for an attribute that may be absent. */
    static <V> @Nullable V followOptional(@Nullable V own, @Nullable V former, @Nullable V amended) {
        return Objects.equals(own, former) ? amended : own;
    }
}
