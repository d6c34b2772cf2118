package id.penataan.kit.operation;

import id.penataan.kit.failure.LimitExceeded;
import id.penataan.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Uploaded files, kept in the database in pieces until their operation is over. */
@ApplicationScoped
class Uploads {

    private static final int PIECE = 1 << 20;

    private final Sql sql;
    private final long maxBytes;

    Uploads(
            Sql sql,
            @ConfigProperty(name = "penataan.operation.max-upload-bytes", defaultValue = "104857600") long maxBytes) {
        this.sql = sql;
        this.maxBytes = maxBytes;
    }

    void store(String instansi, UUID operation, InputStream file) {
        try {
            long size = 0;
            int number = 0;
            for (var piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
                size += piece.length;
                if (size > maxBytes) {
                    throw LimitExceeded.size(maxBytes);
                }
                sql.update("INSERT INTO operation_chunk VALUES (?, ?, ?, ?)", instansi, operation, number++, piece);
            }
            sql.update(
                    "UPDATE operation SET input_size = ? WHERE instansi_id = ? AND id = ?", size, instansi, operation);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    InputStream open(String instansi, UUID operation) {
        return new StoredUpload(number -> piece(instansi, operation, number));
    }

    void forget(String instansi, UUID operation) {
        sql.update("DELETE FROM operation_chunk WHERE instansi_id = ? AND operation_id = ?", instansi, operation);
    }

    private Optional<byte[]> piece(String instansi, UUID operation, int number) {
        return sql.first(
                "SELECT content FROM operation_chunk WHERE instansi_id = ? AND operation_id = ? AND no = ?",
                row -> row.bytes("content"),
                instansi,
                operation,
                number);
    }
}
