package id.penataan.testkit.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request as it went out. Names of headers are matched without regard to case. */
public record Sent(
        String method, String path, Map<String, List<String>> query, Map<String, String> headers, String body) {

    /** Stands for a body that can be read once only, by the service. */
    static final String UNREAD = "\u0000unread";

    public Sent {
        headers = ignoringCase(headers);
    }

    String mediaType() {
        return mediaType(headers.getOrDefault("Content-Type", ""));
    }

    static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    static Map<String, String> ignoringCase(Map<String, String> headers) {
        var copy = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }
}
