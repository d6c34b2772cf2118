package id.penataan.orgstructure.unit.web;

import id.penataan.orgstructure.unit.model.Unit;
import java.util.List;
import java.util.UUID;

/** The whole life of a unit, the first version first. */
public record UnitHistoryResponse(UUID id, List<UnitResponse> versions) {
    static UnitHistoryResponse from(Unit unit) {
        return new UnitHistoryResponse(
                unit.id(),
                unit.life().versions().stream()
                        .map(version -> UnitResponse.from(unit.id(), version, null))
                        .toList());
    }
}
