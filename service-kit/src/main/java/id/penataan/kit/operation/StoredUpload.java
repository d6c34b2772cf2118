package id.penataan.kit.operation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the pieces of an upload one after another; only one is in memory. */
final class StoredUpload extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private InputStream piece = InputStream.nullInputStream();
    private int next;
    private boolean ended;

    StoredUpload(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        while (!ended) {
            int count = fromPiece(target, offset, length);
            if (count >= 0) {
                return count;
            }
            var following = pieces.apply(next++);
            ended = following.isEmpty();
            piece = following.<InputStream>map(ByteArrayInputStream::new).orElseGet(InputStream::nullInputStream);
        }
        return -1;
    }

    private int fromPiece(byte[] target, int offset, int length) {
        return piece instanceof ByteArrayInputStream bytes ? bytes.read(target, offset, length) : -1;
    }
}
