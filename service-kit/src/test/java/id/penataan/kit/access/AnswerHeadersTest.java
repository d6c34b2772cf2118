package id.penataan.kit.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class AnswerHeadersTest {

    @TestHTTPResource("/api/kit/v1/notes?title=zzz")
    URI notes;

    @Test
    void compressesForThoseWhoCanReadIt() throws Exception {
        var answer = get("Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(unzipped(answer.body())).startsWith("{\"items\":[");
        assertThat(new String(get("Accept-Encoding", "identity").body(), UTF_8)).startsWith("{\"items\":[");
    }

    private HttpResponse<byte[]> get(String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(notes)
                .header(
                        "Authorization",
                        "Bearer " + Tokens.of("kota-lama").role("auditor").sign())
                .header(header, value)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static String unzipped(byte[] body) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
