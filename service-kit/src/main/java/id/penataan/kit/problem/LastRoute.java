package id.penataan.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.texts.Language;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Answers what no resource and no other route answered. */
@Singleton
class LastRoute {

    private final ProblemWriter writer;
    private final ObjectMapper mapper;

    LastRoute(ProblemWriter writer, ObjectMapper mapper) {
        this.writer = writer;
        this.mapper = mapper;
    }

    void add(@Observes Router router) {
        router.route().last().order(Integer.MAX_VALUE).handler(this::nothingHere);
    }

    private void nothingHere(RoutingContext request) {
        var language = Language.preferredOf(request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .map(Locale::of)
                .toList());
        var traceId = TraceIds.current(request.request().getHeader("traceparent"));
        var problem = writer.write(HttpRefusals.of(404), request.request().path(), traceId, language);
        request.response()
                .setStatusCode(404)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .end(written(problem));
    }

    private String written(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
