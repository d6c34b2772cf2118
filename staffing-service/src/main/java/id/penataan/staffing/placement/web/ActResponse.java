package id.penataan.staffing.placement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.staffing.placement.model.Act;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did something, when and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActResponse(String by, Instant at, @Nullable String reason) {
    static @Nullable ActResponse from(@Nullable Act act) {
        return act == null ? null : new ActResponse(act.by(), act.at(), act.reason());
    }
}
