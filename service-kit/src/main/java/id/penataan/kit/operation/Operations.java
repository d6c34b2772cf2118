package id.penataan.kit.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands over long work, in the transaction of the request that asks for it. */
@ApplicationScoped
public class Operations {

    /**
     * @param parameters an object that Jackson can write; shown with the operation
     * @param upload the file to work on, stored before this returns
     */
    public UUID submit(String kind, Object parameters, @Nullable InputStream upload) {
        throw new UnsupportedOperationException(kind);
    }
}
