package id.penataan.orgstructure.position.model;

import id.penataan.orgstructure.history.model.Correction;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.Timeline;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position (jabatan as seats in a unit) through its whole life. */
public record Position(UUID id, Timeline<PositionFacts> life) {
    public static Position formed(UUID id, Period period, PositionFacts facts, @Nullable Decree basis) {
        return new Position(id, Timeline.begin(period, facts, basis));
    }

    public Position changed(LocalDate from, PositionFacts facts, Decree basis) {
        return new Position(id, life.change(from, facts, basis));
    }

    public Position corrected(LocalDate versionFrom, Correction<PositionFacts> correction) {
        return new Position(id, life.correct(versionFrom, correction));
    }

    public Position closed(LocalDate on, Decree basis) {
        return new Position(id, life.close(on, basis));
    }
}
