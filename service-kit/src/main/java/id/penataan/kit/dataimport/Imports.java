package id.penataan.kit.dataimport;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.operation.OperationView;
import id.penataan.kit.operation.Operations;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** Hands an uploaded file over to its importer. */
@ApplicationScoped
public class Imports {

    private final Operations operations;
    private final Importers importers;

    public Imports(Operations operations, Importers importers) {
        this.operations = operations;
        this.importers = importers;
    }

    /** The answer of the request: 202 and the operation that does the import. */
    public RestResponse<OperationView> accept(String dataset, ImportParameters parameters, InputStream upload) {
        if (importers.of(dataset).isEmpty()) {
            throw new NotFound("dataset-not-found", Map.of("dataset", dataset));
        }
        return operations.accept(Importers.KIND_PREFIX + dataset, parameters, upload);
    }
}
