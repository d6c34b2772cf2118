package id.penataan.kit.paging;

import id.penataan.kit.failure.Invalid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Where a page ended: the sort values of its last row, the id as the last of them. Opaque outside. */
public record Cursor(List<String> keys) {

    private static final int MAX_LENGTH = 2_000;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public String key(int index) {
        return keys.get(index);
    }

    /** The last key as the id it is by convention. */
    public UUID id() {
        return UUID.fromString(keys.getLast());
    }

    /** The text a caller gets; bound to the filters, so that it cannot be carried over to another list. */
    public static String encode(List<String> keys, String filterHash) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(Seal.of(filterHash, keys));
            out.writeByte(keys.size());
            for (String key : keys) {
                out.writeUTF(key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    public static Cursor decode(String text, String filterHash) {
        if (text.length() > MAX_LENGTH) {
            throw Invalid.at("/query/cursor", "cursor-mismatch");
        }
        try (var in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            return unseal(in, filterHash);
        } catch (IOException | IllegalArgumentException e) {
            throw Invalid.at("/query/cursor", "cursor-mismatch");
        }
    }

    private static Cursor unseal(DataInputStream in, String filterHash) throws IOException {
        var seal = in.readNBytes(Seal.BYTES);
        int count = in.readUnsignedByte();
        var keys = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            keys.add(in.readUTF());
        }
        if (!Arrays.equals(seal, Seal.of(filterHash, keys))) {
            throw Invalid.at("/query/cursor", "cursor-mismatch");
        }
        return new Cursor(keys);
    }
}
