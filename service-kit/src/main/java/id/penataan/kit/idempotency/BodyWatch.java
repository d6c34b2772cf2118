package id.penataan.kit.idempotency;

import id.penataan.kit.limits.UploadLimit;
import io.quarkus.arc.NoClassInterceptors;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Puts the digest between the wire and whoever reads the body. The annotation binds it to the methods; it is none itself. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Idempotent
class BodyWatch implements ReaderInterceptor {

    private final BodyDigest digest;
    private final UploadLimit limit;

    BodyWatch(BodyDigest digest, UploadLimit limit) {
        this.digest = digest;
        this.limit = limit;
    }

    @Override
    @NoClassInterceptors
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(digest.watch(limit.bound(context.getInputStream())));
        return context.proceed();
    }
}
