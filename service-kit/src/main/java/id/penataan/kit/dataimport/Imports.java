package id.penataan.kit.dataimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;

/** Hands an uploaded file over to its importer. */
@ApplicationScoped
public class Imports {

    /**
     * @throws id.penataan.kit.failure.NotFound when no importer knows the dataset
     */
    public UUID submit(String dataset, ImportParameters parameters, InputStream upload) {
        throw new UnsupportedOperationException(dataset);
    }
}
