package id.penataan.orgstructure.position.web;

import id.penataan.orgstructure.position.model.Position;
import java.util.List;
import java.util.UUID;

/** The whole life of a position, the first version first. */
public record PositionHistoryResponse(UUID id, List<PositionResponse> versions) {
    static PositionHistoryResponse from(Position position) {
        return new PositionHistoryResponse(
                position.id(),
                position.life().versions().stream()
                        .map(version -> PositionResponse.from(position.id(), version, null))
                        .toList());
    }
}
