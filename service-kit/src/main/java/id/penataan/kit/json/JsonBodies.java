package id.penataan.kit.json;

import id.penataan.kit.failure.LimitExceeded;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads JSON bodies of resource methods; raw streams and texts are left to their own readers. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes({"application/json", "application/merge-patch+json"})
class JsonBodies implements MessageBodyReader<Object> {

    private static final Set<Class<?>> RAW = Set.of(InputStream.class, byte[].class, String.class, File.class);

    private final BodyReader reader;
    private final int maxBytes;

    JsonBodies(
            BodyReader reader,
            @ConfigProperty(name = "penataan.limits.json-body-bytes", defaultValue = "1048576") int maxBytes) {
        this.reader = reader;
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return !RAW.contains(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> httpHeaders,
            InputStream entityStream)
            throws IOException {
        var body = entityStream.readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            throw LimitExceeded.size(maxBytes);
        }
        boolean patch = mediaType.getSubtype().startsWith("merge-patch");
        return reader.read(body, genericType, patch);
    }
}
