package id.penataan.local.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The two structures we make people for: the hand-written demo city and the wide benchmark province. */
final class UnitTrees {
    private static final List<String> GENERAL = List.of("Administrasi Negara", "Manajemen", "Ilmu Pemerintahan");

    private UnitTrees() {}

    static List<Unit> ofResource(String slug) {
        try (var in = Objects.requireNonNull(UnitTrees.class.getResourceAsStream("/demo/" + slug + ".txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(
                    slug, lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One root, then each level with so many children under every unit of the level above. */
    static List<Unit> wide(String slug, int dinas, int bidang, int seksi) {
        var units = new ArrayList<Unit>();
        var root = unit(slug, null, "PEMERINTAH " + slug.replace('-', ' ').toUpperCase(Locale.ROOT), "", "GUBERNUR");
        units.add(root);
        for (int d = 1; d <= dinas; d++) {
            var office = unit(slug, root, "DINAS URUSAN " + d, "22", "KEPALA DINAS URUSAN " + d);
            units.add(office);
            for (int b = 1; b <= bidang; b++) {
                var division = unit(slug, office, "BIDANG " + b, "32", "KEPALA BIDANG " + b);
                units.add(division);
                for (int s = 1; s <= seksi; s++) {
                    units.add(unit(slug, division, "SEKSI LAYANAN " + s, "41", "KEPALA SEKSI LAYANAN " + s));
                }
            }
        }
        return List.copyOf(units);
    }

    private static Unit unit(String slug, @Nullable Unit parent, String name, String eselonId, String headTitle) {
        var id = parent == null ? Ids.hex("unit", slug) : Ids.hex("unit", parent.id(), name);
        return new Unit(
                id, parent == null ? null : parent.id(), branch(parent, id), name, eselonId, headTitle, GENERAL, false);
    }

    private static List<Unit> parse(String slug, List<String> lines) {
        var units = new ArrayList<Unit>();
        Deque<Unit> path = new ArrayDeque<>();
        for (var line : lines) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            while (path.size() > depth) {
                path.pop();
            }
            var unit = parseLine(slug, path.peek(), line);
            units.add(unit);
            path.push(unit);
        }
        return List.copyOf(units);
    }

    private static Unit parseLine(String slug, @Nullable Unit parent, String line) {
        var cells = Arrays.copyOf(line.strip().split("\\s*\\|\\s*", -1), 5);
        var name = cells[0];
        var id = parent == null ? Ids.hex("unit", slug) : Ids.hex("unit", parent.id(), name);
        var headTitle = blank(cells[2]) ? "KEPALA " + name : cells[2];
        var inherited = parent == null ? GENERAL : parent.fields();
        var fields = blank(cells[3]) ? inherited : List.of(cells[3].split("; "));
        return new Unit(
                id,
                parent == null ? null : parent.id(),
                branch(parent, id),
                name,
                blank(cells[1]) ? "" : cells[1],
                headTitle,
                fields,
                "!".equals(cells[4]));
    }

    /** The root and its children are their own branch; whatever is below belongs to that child. */
    private static String branch(@Nullable Unit parent, String id) {
        return parent == null || parent.parentId() == null ? id : parent.branchId();
    }

    private static boolean blank(@Nullable String cell) {
        return cell == null || cell.isBlank();
    }
}
