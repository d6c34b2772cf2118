package id.penataan.kit.dataimport;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The datasets this service can take in. */
@Singleton
class Importers {

    static final String KIND_PREFIX = "import-";

    private final List<Importer<?>> all;

    Importers(@All List<Importer<?>> all) {
        this.all = all;
    }

    Optional<Importer<?>> of(String dataset) {
        return all.stream()
                .filter(importer -> importer.dataset().equals(dataset))
                .findFirst();
    }

    Optional<Importer<?>> ofKind(String kind) {
        return kind.startsWith(KIND_PREFIX) ? of(kind.substring(KIND_PREFIX.length())) : Optional.empty();
    }
}
