package id.penataan.local.demo;

import id.penataan.local.stack.Installation;
import java.util.function.Consumer;

/** Loads the small demo agency through the public import API; called once, on the first start. */
public record DemoAgency(Installation installation, Consumer<String> progress) {
    public void load() {
        progress.accept("nothing to load yet");
    }
}
