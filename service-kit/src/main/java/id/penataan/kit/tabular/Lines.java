package id.penataan.kit.tabular;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines (LF, CRLF or CR) and decodes each by itself: UTF-8, or windows-1252 where it is not valid UTF-8.
 * A field far longer than allowed is shortened on the way, so that ten megabytes in one field cost no memory; it stays
 * longer than allowed and is complained about later.
 */
final class Lines {

    /** Four bytes for each character of the longest field, and one more character. */
    private static final int RUN_LIMIT = 4 * (Records.MAX_FIELD + 1);

    private static final int LINE_LIMIT = 16 << 20;
    private static final int LONGEST_CHARACTER = 4;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final char separator;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final Bytes line = new Bytes();
    private int run;
    private boolean dropping;

    Lines(InputStream in, char separator) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.separator = separator;
        skipByteOrderMark();
    }

    /** The next line, or null at the end of the file. */
    @Nullable
    Line next() throws IOException {
        line.reset();
        endRun();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n' || next == '\r') {
                skipLineFeedAfter(next);
                return decoded();
            }
            keep(next);
        }
        return line.size() > 0 ? decoded() : null;
    }

    private void keep(int next) {
        if (next == separator || next == '"') {
            endRun();
        } else if (++run > RUN_LIMIT && !continuesCharacter(next)) {
            dropping = true;
        }
        if (!dropping && line.size() < LINE_LIMIT) {
            line.write(next);
        }
    }

    private void endRun() {
        run = 0;
        dropping = false;
    }

    /** A character is never cut in half, or the line would no longer be valid UTF-8. */
    private boolean continuesCharacter(int next) {
        return run < RUN_LIMIT + LONGEST_CHARACTER && (next & 0xC0) == 0x80;
    }

    private void skipLineFeedAfter(int end) throws IOException {
        if (end == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
    }

    private void skipByteOrderMark() throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
    }

    private Line decoded() {
        boolean cut = line.size() >= LINE_LIMIT;
        try {
            return new Line(utf8.decode(line.buffer()).toString(), false, cut);
        } catch (CharacterCodingException notUtf8) {
            return new Line(WINDOWS_1252.decode(line.buffer()).toString(), !cut, cut);
        }
    }

    /** Lets the decoders read the line without a copy. */
    private static final class Bytes extends ByteArrayOutputStream {
        ByteBuffer buffer() {
            return ByteBuffer.wrap(buf, 0, count);
        }
    }
}
