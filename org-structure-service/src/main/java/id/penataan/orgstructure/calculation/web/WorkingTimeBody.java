package id.penataan.orgstructure.calculation.web;

import id.penataan.orgstructure.calculation.TimeChoice;
import id.penataan.orgstructure.workload.model.WorkingTime;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The effective working time, as chosen in a request and as used in the answer. */
public record WorkingTimeBody(
        @Nullable String basis, @Nullable BigDecimal minutesPerYear) {
    static TimeChoice choice(@Nullable WorkingTimeBody body) {
        return body == null ? new TimeChoice(null, null) : new TimeChoice(body.basis, body.minutesPerYear);
    }

    static WorkingTimeBody from(WorkingTime time) {
        return new WorkingTimeBody(time.basis(), time.minutesPerYear());
    }
}
