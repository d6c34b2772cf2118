package id.penataan.local.bench;

import id.penataan.local.stack.Installation;
import java.util.function.Consumer;

/** The measurements, written to a file that also names the machine and the versions. */
public record Measurements(Installation installation, Consumer<String> out) {
    public boolean take() {
        out.accept("nothing is measured yet");
        return false;
    }
}
