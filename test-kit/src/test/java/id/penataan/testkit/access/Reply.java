package id.penataan.testkit.access;

import java.util.HashMap;
import java.util.Map;

/** What the small service answers. */
record Reply(int status, String body, Map<String, String> headers) {

    static Reply json(int status, String body) {
        return new Reply(status, body, Map.of("Content-Type", "application/json"));
    }

    static Reply problem(int status) {
        return new Reply(
                status, "{\"status\":%d}".formatted(status), Map.of("Content-Type", "application/problem+json"));
    }

    static Reply invalid(String pointer) {
        var body = "{\"status\":422,\"errors\":[{\"pointer\":\"%s\"}]}".formatted(pointer);
        return new Reply(422, body, Map.of("Content-Type", "application/problem+json"));
    }

    Reply with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Reply(status, body, all);
    }
}
