package id.penataan.orgstructure.dataimport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The SIASN envelope read as a stream: one record of {@code data} after the other, however large the file. */
final class UnorFile implements Closeable {
    private final LegacyLines lines;
    private final JsonParser parser;

    UnorFile(InputStream in, ObjectMapper json) throws IOException {
        this.lines = new LegacyLines(in);
        this.parser = json.createParser(lines);
        parser.setCodec(new ObjectMapper());
    }

    /** One record: its number from 1, its content, and whether it had to be read as windows-1252. */
    record Entry(long row, JsonNode content, boolean legacy) {}

    /** Why the file as a whole cannot be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    void forEach(Consumer<Entry> entries) throws IOException, Unreadable {
        try {
            readEnvelope(entries);
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new Unreadable(
                    place == null ? "JSON" : "JSON, %d:%d".formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private void readEnvelope(Consumer<Entry> entries) throws IOException, Unreadable {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Unreadable("{");
        }
        boolean found = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean data = "data".equals(parser.currentName());
            var value = parser.nextToken();
            if (data && value != JsonToken.START_ARRAY) {
                throw new Unreadable("data");
            }
            if (data) {
                found = true;
                readRecords(entries);
            } else {
                parser.skipChildren();
            }
        }
        if (!found) {
            throw new Unreadable("data");
        }
    }

    private void readRecords(Consumer<Entry> entries) throws IOException {
        long row = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int first = parser.currentTokenLocation().getLineNr();
            JsonNode content = parser.readValueAsTree();
            int last = parser.currentTokenLocation().getLineNr();
            entries.accept(new Entry(++row, content, lines.legacyBetween(first, last)));
        }
    }
}
