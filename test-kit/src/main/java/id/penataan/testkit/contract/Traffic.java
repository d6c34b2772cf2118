package id.penataan.testkit.contract;

import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What REST Assured sent and received, in plain records. */
final class Traffic {
    private Traffic() {}

    static Sent sent(FilterableRequestSpecification request) {
        var uri = URI.create(request.getURI());
        var headers = new LinkedHashMap<String, String>();
        request.getHeaders().forEach(header -> headers.put(header.getName(), header.getValue()));
        return new Sent(request.getMethod(), uri.getRawPath(), query(uri.getRawQuery()), headers, body(request));
    }

    static Answered answered(Response response) {
        var headers = new LinkedHashMap<String, String>();
        response.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        return new Answered(response.statusCode(), headers, new String(response.asByteArray(), StandardCharsets.UTF_8));
    }

    /** Files and streams are only known to be there: they cannot be read twice. */
    private static String body(FilterableRequestSpecification request) {
        Object body = request.getBody();
        return switch (body) {
            case null -> "";
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case File file -> file.getName();
            case InputStream stream -> "stream " + stream.getClass().getName();
            default -> body.toString();
        };
    }

    private static Map<String, List<String>> query(@org.jspecify.annotations.Nullable String raw) {
        var query = new LinkedHashMap<String, List<String>>();
        if (raw != null && !raw.isEmpty()) {
            for (var pair : raw.split("&", -1)) {
                var parts = pair.split("=", 2);
                query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
