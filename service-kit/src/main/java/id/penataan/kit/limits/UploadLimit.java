package id.penataan.kit.limits;

import id.penataan.kit.failure.LimitExceeded;
import jakarta.inject.Singleton;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The largest body that any operation takes. */
@Singleton
public class UploadLimit {

    private final long maxBytes;

    public UploadLimit(
            @ConfigProperty(name = "penataan.limits.upload-bytes", defaultValue = "268435456") long maxBytes) {
        this.maxBytes = maxBytes;
    }

    void check(long announced) {
        if (announced > maxBytes) {
            throw LimitExceeded.size(maxBytes);
        }
    }

    public InputStream bound(InputStream body) {
        return new BoundedStream(body, maxBytes);
    }
}
