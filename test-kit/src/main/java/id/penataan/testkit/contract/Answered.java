package id.penataan.testkit.contract;

import java.util.Map;

/** An answer as it came back. */
public record Answered(int status, Map<String, String> headers, String body) {

    public Answered {
        headers = Sent.ignoringCase(headers);
    }

    String mediaType() {
        return Sent.mediaType(headers.getOrDefault("Content-Type", ""));
    }
}
