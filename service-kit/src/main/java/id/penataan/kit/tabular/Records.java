package id.penataan.kit.tabular;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together to records. Where a quotation mark is never closed only its own line is lost: reading goes on with
 * the next.
 */
final class Records {

    /** The longest text a spreadsheet cell holds. */
    static final int MAX_FIELD = 32_767;

    /** How far a closing quotation mark is looked for. */
    private static final int MAX_SEARCH = 1 << 20;

    private final Lines lines;
    private final Parser parser;
    private final Quoting quoting;
    private final Deque<Line> readAgain = new ArrayDeque<>();

    Records(Lines lines, Parser parser, Quoting quoting) {
        this.lines = lines;
        this.parser = parser;
        this.quoting = quoting;
    }

    /** The next record that is not a blank line, or null at the end of the file. */
    @Nullable
    Record next() throws IOException {
        var line = nextLine();
        while (line != null && line.text().isBlank()) {
            line = nextLine();
        }
        return line == null ? null : startingWith(line);
    }

    private Record startingWith(Line first) throws IOException {
        if (first.cut()) {
            return new Record("", first.legacy(), "line-too-long");
        }
        if (quoting == Quoting.SIASN || first.text().indexOf('"') < 0) {
            return new Record(first.text(), first.legacy(), null);
        }
        return switch (parser.quotesOf(first.text())) {
            case CLOSED -> new Record(first.text(), first.legacy(), null);
            case BROKEN -> new Record("", first.legacy(), "quote-misplaced");
            case OPEN -> spreading(first);
        };
    }

    private Record spreading(Line first) throws IOException {
        var text = new StringBuilder(first.text());
        var followers = new ArrayList<Line>();
        boolean legacy = first.legacy();
        while (text.length() <= MAX_SEARCH) {
            var line = nextLine();
            if (line == null) {
                break;
            }
            followers.add(line);
            text.append('\n').append(line.text());
            legacy |= line.legacy();
            var quotes = continued(line);
            if (quotes == Parser.Quotes.CLOSED) {
                return new Record(text.toString(), legacy, null);
            }
            if (quotes == Parser.Quotes.BROKEN) {
                break;
            }
        }
        return neverClosed(first, followers);
    }

    /** How a line ends that begins inside of a quoted field. */
    private Parser.Quotes continued(Line line) {
        return line.text().indexOf('"') < 0 ? Parser.Quotes.OPEN : parser.quotesOf('"' + line.text());
    }

    private Record neverClosed(Line first, List<Line> followers) {
        followers.reversed().forEach(readAgain::addFirst);
        return new Record("", first.legacy(), "quote-not-closed");
    }

    private @Nullable Line nextLine() throws IOException {
        return readAgain.isEmpty() ? lines.next() : readAgain.removeFirst();
    }
}
