package id.penataan.kit.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record NoteRequest(
        @Nullable String title,
        @Nullable String shelf,
        @Nullable Integer pages,
        @Nullable LocalDate due,
        @Nullable Kind kind,
        @Nullable Author author) {

    public enum Kind {
        SHORT,
        LONG
    }

    public record Author(String name, @Nullable List<String> tags) {}
}
