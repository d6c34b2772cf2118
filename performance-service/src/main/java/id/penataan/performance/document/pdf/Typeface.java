package id.penataan.performance.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of the form, embedded so that it looks the same everywhere. */
final class Typeface {
    private static final BaseFont REGULAR = load("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = load("LiberationSans-Bold.ttf");

    static final float SMALL = 7.5f;
    static final float NORMAL = 8.5f;
    static final float LARGE = 11f;

    static Phrase plain(String text) {
        return plain(text, NORMAL);
    }

    static Phrase plain(String text, float size) {
        return new Phrase(size * 1.25f, drawable(text), new Font(REGULAR, size));
    }

    static Phrase bold(String text) {
        return bold(text, NORMAL);
    }

    static Phrase bold(String text, float size) {
        return new Phrase(size * 1.25f, drawable(text), new Font(BOLD, size));
    }

    static BaseFont regular() {
        return REGULAR;
    }

    /** What the font cannot draw is shown as a question mark; control characters are blanks. */
    static String drawable(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n') {
                shown.append('\n');
            } else if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                shown.append(' ');
            } else if (Character.isBmpCodePoint(point) && REGULAR.charExists(point)) {
                shown.append((char) point);
            } else {
                shown.append('?');
            }
        });
        return shown.toString();
    }

    private static BaseFont load(String file) {
        try (InputStream font = Typeface.class.getResourceAsStream("/liberation/" + file)) {
            if (font == null) {
                throw new IllegalStateException("font %s is not on the class path".formatted(file));
            }
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, font.readAllBytes(), null);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Typeface() {}
}
