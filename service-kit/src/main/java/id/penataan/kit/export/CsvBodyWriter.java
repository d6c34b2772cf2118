package id.penataan.kit.export;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends a table while it is being read. */
@Provider
@Produces(CsvExport.MEDIA_TYPE)
public class CsvBodyWriter implements MessageBodyWriter<CsvExport> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return CsvExport.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            CsvExport export,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        CsvFile.write(export, out);
    }
}
