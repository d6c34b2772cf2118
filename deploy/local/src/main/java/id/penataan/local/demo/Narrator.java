package id.penataan.local.demo;

import id.penataan.local.client.Unexpected;
import java.util.function.Consumer;

/** Tells what was asked and what came back, and remembers whether all of it was as it should be. */
final class Narrator {
    private final Consumer<String> out;
    private int checked;
    private int failed;

    Narrator(Consumer<String> out) {
        this.out = out;
    }

    void chapter(String title) {
        out.accept("");
        out.accept(title);
    }

    /** The request, such as {@code POST /api/staffing/v1/placements}. */
    void asked(String request) {
        out.accept("   → " + request);
    }

    void saw(String fact) {
        out.accept("     " + fact);
    }

    void check(String claim, boolean holds) {
        checked++;
        failed += holds ? 0 : 1;
        out.accept((holds ? "   ✓ " : "   ✗ NOT TRUE: ") + claim);
    }

    /** A claim without which the rest of the story cannot be told. */
    void require(String claim, boolean holds) {
        check(claim, holds);
        if (!holds) {
            throw new Unexpected(claim);
        }
    }

    void stopped(RuntimeException reason) {
        failed++;
        out.accept("   ✗ the story stops here: " + reason.getMessage());
    }

    boolean allTrue() {
        out.accept("");
        out.accept("%d outcomes checked, %d not as they should be".formatted(checked, failed));
        return failed == 0 && checked > 0;
    }
}
