package id.penataan.orgstructure.unit.model;

import id.penataan.orgstructure.history.model.Correction;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.Timeline;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit of the organisation (unit organisasi, unor) through its whole life. */
public record Unit(UUID id, Timeline<UnitFacts> life) {
    public static Unit formed(UUID id, Period period, UnitFacts facts, @Nullable Decree basis) {
        return new Unit(id, Timeline.begin(period, facts, basis));
    }

    public Unit changed(LocalDate from, UnitFacts facts, Decree basis) {
        return new Unit(id, life.change(from, facts, basis));
    }

    public Unit corrected(LocalDate versionFrom, Correction<UnitFacts> correction) {
        return new Unit(id, life.correct(versionFrom, correction));
    }

    public Unit closed(LocalDate on, Decree basis) {
        return new Unit(id, life.close(on, basis));
    }
}
