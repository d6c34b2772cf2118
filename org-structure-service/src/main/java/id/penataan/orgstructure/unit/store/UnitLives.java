package id.penataan.orgstructure.unit.store;

import id.penataan.orgstructure.history.Row;
import id.penataan.orgstructure.history.Stored;
import id.penataan.orgstructure.history.model.Timeline;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Puts the versions of many units together, life by life. */
final class UnitLives {
    private static final int ID = 13;

    private UnitLives() {}

    static List<Unit> of(List<Row> rows, Stored stored) {
        var lives = new LinkedHashMap<UUID, List<Version<UnitFacts>>>();
        for (var row : rows) {
            lives.computeIfAbsent(row.id(ID), id -> new ArrayList<>()).add(StoredUnit.version(row, stored));
        }
        return lives.entrySet().stream()
                .map(life -> new Unit(life.getKey(), new Timeline<>(life.getValue())))
                .toList();
    }
}
