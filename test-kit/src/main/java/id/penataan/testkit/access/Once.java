package id.penataan.testkit.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks a supplier once and remembers. */
record Once(Supplier<String> supplier, List<String> known) implements Supplier<String> {

    static Once of(Supplier<String> supplier) {
        return new Once(supplier, new ArrayList<>());
    }

    @Override
    public String get() {
        if (known.isEmpty()) {
            known.add(supplier.get());
        }
        return known.getFirst();
    }
}
