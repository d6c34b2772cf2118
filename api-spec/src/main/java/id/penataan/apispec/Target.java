package id.penataan.apispec;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a {@code $ref} points at: a file of the contract and the keys inside it. */
record Target(Path file, List<String> keys) {

    static Target of(String ref, Path from) {
        int hash = ref.indexOf('#');
        if (hash < 0) {
            throw new ContractFault("%s: '%s' has no fragment; refer to file#/…".formatted(from, ref));
        }
        var file =
                hash == 0 ? from : from.resolveSibling(ref.substring(0, hash)).normalize();
        return new Target(file, keys(ref.substring(hash + 1)));
    }

    boolean isComponent() {
        return keys.size() == 3 && keys.getFirst().equals("components");
    }

    String section() {
        return keys.get(1);
    }

    String name() {
        return keys.getLast();
    }

    String local() {
        return "#/components/%s/%s".formatted(section(), name());
    }

    @Override
    public String toString() {
        return file + "#/" + String.join("/", keys);
    }

    private static List<String> keys(String pointer) {
        return Stream.of(pointer.split("/")).skip(1).map(Target::unescaped).toList();
    }

    private static String unescaped(String key) {
        return URLDecoder.decode(key.replace("+", "%2B"), StandardCharsets.UTF_8)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
