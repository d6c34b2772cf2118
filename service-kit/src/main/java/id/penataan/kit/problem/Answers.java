package id.penataan.kit.problem;

import id.penataan.kit.texts.Language;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** Makes the response of a refusal within a request. */
@Singleton
class Answers {

    private final ProblemWriter writer;
    private final UriInfo uri;
    private final HttpHeaders headers;

    Answers(ProblemWriter writer, UriInfo uri, HttpHeaders headers) {
        this.writer = writer;
        this.uri = uri;
        this.headers = headers;
    }

    String traceId() {
        return TraceIds.current(headers.getHeaderString("traceparent"));
    }

    Response of(Refusal refusal) {
        return of(refusal, traceId());
    }

    Response of(Refusal refusal, String traceId) {
        var language = Language.preferredOf(acceptable());
        var problem = writer.write(refusal, uri.getRequestUri().getRawPath(), traceId, language);
        var response = Response.status(refusal.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(problem);
        if (refusal.retryAfterSeconds() != null) {
            response.header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds());
        }
        return response.build();
    }

    private List<Locale> acceptable() {
        try {
            return headers.getAcceptableLanguages();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }
}
