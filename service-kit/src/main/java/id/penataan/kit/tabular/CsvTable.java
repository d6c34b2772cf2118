package id.penataan.kit.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A table read from text. */
final class CsvTable implements TableReader {

    private final InputStream in;
    private final TableFormat format;
    private final Records records;
    private final Parser parser;
    private final Header header;
    private @Nullable Record upcoming;
    private long number;

    private CsvTable(InputStream in, TableFormat format, Records records, Parser parser, Header header)
            throws IOException {
        this.in = in;
        this.format = format;
        this.records = records;
        this.parser = parser;
        this.header = header;
        this.upcoming = records.next();
    }

    static CsvTable open(InputStream in, TableFormat format) throws IOException {
        var parser = new Parser(format);
        var records = new Records(new Lines(in, format.separator()), parser, format.quoting());
        var first = records.next();
        if (first == null) {
            throw Header.missing();
        }
        if (first.fault() != null) {
            throw Header.unreadable();
        }
        var header = Header.of(parser.fields(first.text()).values(), format);
        return new CsvTable(in, format, records, parser, header);
    }

    @Override
    public boolean hasColumn(String name) {
        return header.has(name);
    }

    @Override
    public boolean hasNext() {
        return upcoming != null;
    }

    @Override
    public TableRow next() {
        var record = upcoming;
        if (record == null) {
            throw new NoSuchElementException();
        }
        try {
            upcoming = records.next();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return row(record);
    }

    private TableRow row(Record record) {
        number++;
        var row = new TableRow(number, header, format);
        if (record.legacy()) {
            row.warning(null, "encoding-windows-1252");
        }
        if (record.fault() instanceof String fault) {
            row.unreadable(fault);
        } else {
            row.fill(parser.fields(record.text(), header.size()));
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
