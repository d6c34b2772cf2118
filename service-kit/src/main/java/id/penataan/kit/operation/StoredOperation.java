package id.penataan.kit.operation;

import id.penataan.kit.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operation as the database has it; JSON still as text. */
record StoredOperation(
        String instansi,
        UUID id,
        String kind,
        OperationState state,
        String parameters,
        String submitter,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int attempt,
        boolean cancelRequested,
        long done,
        long total,
        long errors,
        long warnings,
        long inputSize,
        @Nullable String result,
        @Nullable String failure) {

    static StoredOperation of(Row row) throws SQLException {
        return new StoredOperation(
                row.text("instansi_id"),
                row.id("id"),
                row.text("kind"),
                OperationState.valueOf(row.text("state")),
                row.text("parameters"),
                row.text("submitter"),
                row.text("submitted_by"),
                row.instant("submitted_at"),
                row.instantOrNull("started_at"),
                row.instantOrNull("finished_at"),
                row.smallNumber("attempt"),
                row.flag("cancel_requested"),
                row.number("done"),
                row.number("total"),
                row.number("errors"),
                row.number("warnings"),
                row.number("input_size"),
                row.textOrNull("result"),
                row.textOrNull("failure"));
    }

    /** Whole percents of the work done, 100 at a good end only. */
    int percent() {
        if (state == OperationState.SUCCEEDED) {
            return 100;
        }
        return total <= 0 ? 0 : (int) Math.clamp(done * 100 / total, 0, state.isFinal() ? 100 : 99);
    }
}
