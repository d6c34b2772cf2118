package id.penataan.orgstructure.position;

import id.penataan.orgstructure.position.model.PositionFacts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position in a list, with the name of its unit and how many seats are held. */
public record PositionRow(
        UUID id, LocalDate validFrom, @Nullable LocalDate validTo, PositionFacts facts, String unitName, int filled) {}
