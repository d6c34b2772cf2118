package id.penataan.apispec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A small contract that keeps all rules, and its variations that break one. */
public final class SmallContract {
    private static final String UNIT = "org-structure/unit.yaml";

    private String root = resource("org-structure.yaml");
    private String unit = resource(UNIT);

    /** The same with another text in one place. */
    public SmallContract but(String before, String after) {
        if (!root.contains(before) && !unit.contains(before)) {
            throw new IllegalArgumentException("Not in the small contract: " + before);
        }
        root = root.replace(before, after);
        unit = unit.replace(before, after);
        return this;
    }

    public Sources in(Path folder) {
        return new Written(folder)
                .shared()
                .file("org-structure.yaml", root)
                .file(UNIT, unit)
                .sources();
    }

    private static String resource(String name) {
        try (var stream = SmallContract.class.getResourceAsStream("/contract/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
