package id.penataan.kit.sample;

import id.penataan.kit.precondition.ETag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record NoteResponse(UUID id, String title, @Nullable String shelf, long revision, Author author) {

    public record Author(String name, String instansi) {}

    ETag tag() {
        return ETag.of(id, revision);
    }
}
