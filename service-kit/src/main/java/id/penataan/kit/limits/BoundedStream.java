package id.penataan.kit.limits;

import id.penataan.kit.failure.LimitExceeded;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that may announce nothing and is stopped when it has become too large. */
final class BoundedStream extends FilterInputStream {

    private final long maxBytes;
    private long read;

    BoundedStream(InputStream body, long maxBytes) {
        super(body);
        this.maxBytes = maxBytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int many = super.read(into, offset, length);
        count(Math.max(many, 0));
        return many;
    }

    private void count(int more) {
        read += more;
        if (read > maxBytes) {
            throw LimitExceeded.size(maxBytes);
        }
    }
}
