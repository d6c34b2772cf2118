package id.penataan.kit.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/**
 * The rows of a file, one after another; a faulty row comes like any other and says itself what is wrong with it. Only
 * the row at hand is in memory.
 */
public interface TableReader extends AutoCloseable, Iterator<TableRow> {

    /**
     * Reads the header.
     *
     * @throws id.penataan.kit.failure.Invalid naming every required column that is missing
     */
    static TableReader open(InputStream in, TableFormat format) throws IOException {
        return CsvTable.open(in, format);
    }

    /** Whether the file has this column; for columns that a format does not require. */
    boolean hasColumn(String name);

    @Override
    void close() throws IOException;
}
