package id.penataan.kit.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.io.IOException;

/** FastCSV, asked about one record at a time. */
final class Parser {

    /** How the quotes of a text stand at its end. */
    enum Quotes {
        CLOSED,
        OPEN,
        BROKEN
    }

    /** A noncharacter: where nothing is ever quoted, the parser still wants to be told a quotation mark. */
    private static final char NEVER = '\uFFFF';

    private static final int ALL = Integer.MAX_VALUE;

    private final CsvReaderBuilder csv;

    Parser(TableFormat format) {
        csv = CsvReader.builder()
                .fieldSeparator(format.separator())
                .quoteCharacter(format.quoting() == Quoting.SIASN ? NEVER : '"')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }

    Fields fields(String text) {
        return fields(text, ALL);
    }

    Fields fields(String text, int wanted) {
        try (var reader = csv.build(new FieldCollector(wanted), text);
                var records = reader.iterator()) {
            return records.next();
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
    }

    /** A text is closed when a line put behind it becomes a record of its own. */
    Quotes quotesOf(String text) {
        try (var reader = csv.build(new FieldCollector(0), text + "\nx");
                var records = reader.iterator()) {
            records.next();
            return records.hasNext() ? Quotes.CLOSED : Quotes.OPEN;
        } catch (CsvParseException broken) {
            return Quotes.BROKEN;
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
    }
}
