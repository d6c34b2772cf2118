package id.penataan.performance.calculation.store;

import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.PredikatMatrix;
import id.penataan.performance.calculation.model.Rating;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

record MatrixFigures(List<Cell> cells) {
    record Cell(Rating results, Rating behaviour, Predikat predikat) {}

    PredikatMatrix toModel() {
        var rows = new EnumMap<Rating, Map<Rating, Predikat>>(Rating.class);
        cells.forEach(cell -> rows.computeIfAbsent(cell.results(), row -> new EnumMap<>(Rating.class))
                .put(cell.behaviour(), cell.predikat()));
        return new PredikatMatrix(rows);
    }
}
