package id.penataan.orgstructure.dataimport;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/** Decodes line by line: UTF-8, or windows-1252 where a line is not valid UTF-8; remembers which lines those were. */
final class LegacyLines extends Reader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final TreeSet<Integer> legacy = new TreeSet<>();
    private String line = "";
    private int position;
    private int number;

    LegacyLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Whether one of these lines, counted from 1, was not valid UTF-8. */
    boolean legacyBetween(int first, int last) {
        return !legacy.subSet(first, true, last, true).isEmpty();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (position == line.length() && !nextLine()) {
            return -1;
        }
        int count = Math.min(length, line.length() - position);
        line.getChars(position, position + count, buffer, offset);
        position += count;
        return count;
    }

    private boolean nextLine() throws IOException {
        var bytes = new ByteArrayOutputStream(512);
        for (int next = in.read(); next >= 0; next = in.read()) {
            bytes.write(next);
            if (next == '\n') {
                break;
            }
        }
        number++;
        line = decoded(bytes.toByteArray());
        position = number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return !line.isEmpty();
    }

    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            legacy.add(number);
            return new String(bytes, WINDOWS_1252);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
