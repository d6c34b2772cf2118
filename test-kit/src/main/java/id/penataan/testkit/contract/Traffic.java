package id.penataan.testkit.contract;

import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    private static String body(FilterableRequestSpecification request) {
        Object body = request.getBody();
        return switch (body) {
            case null -> "";
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case File file -> text(file);
            case InputStream stream -> Sent.UNREAD;
            default -> body.toString();
        };
    }

    private static String text(File file) {
        try {
            return new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> query(@Nullable String raw) {
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
