package id.penataan.kit.operation;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The kinds of long work this service can do. */
@Singleton
class Handlers {

    private final List<OperationHandler> all;

    Handlers(@All List<OperationHandler> all) {
        this.all = all;
    }

    Optional<OperationHandler> of(String kind) {
        return all.stream().filter(handler -> handler.handles(kind)).findFirst();
    }
}
