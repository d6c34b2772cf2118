package id.penataan.kit.problem;

import id.penataan.kit.contract.Contract;
import id.penataan.kit.failure.Failure;
import id.penataan.kit.json.Malformed;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** From anything thrown while a request is served to its problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Answers answers;
    private final CauseReader causes;
    private final Contract contract;

    ProblemMappers(Answers answers, CauseReader causes, Contract contract) {
        this.answers = answers;
        this.causes = causes;
        this.contract = contract;
    }

    @ServerExceptionMapper
    public Response failure(Failure failure) {
        return answers.of(Refusals.of(failure));
    }

    @ServerExceptionMapper
    public Response malformed(Malformed body) {
        return answers.of(Refusal.of(400, body.code(), body.params()));
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException broken) {
        return BeanViolations.ofRequest(broken)
                .map(violations -> answers.of(BeanViolations.refusal(violations)))
                .orElseGet(() -> unexpected(broken));
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = 1)
    public Response badToken(AuthenticationFailedException refused) {
        return withChallenge(answers.of(Refusal.of(401, "token-invalid")), "Bearer error=\"invalid_token\"");
    }

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = 1)
    public Response noToken(UnauthorizedException refused) {
        return withChallenge(answers.of(Refusal.of(401, "token-missing")), "Bearer");
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = 1)
    public Response forbidden(ForbiddenException refused) {
        return answers.of(Refusal.of(403, "forbidden"));
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException thrown, UriInfo uri) {
        return Response.fromResponse(answers.of(HttpRefusals.of(405)))
                .header(HttpHeaders.ALLOW, String.join(", ", contract.methodsAt(uri.getPath())))
                .build();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException thrown) {
        var failed = causes.read(thrown);
        if (failed.isPresent()) {
            return answers.of(failed.get());
        }
        var plain = thrown.getResponse();
        if (plain.getStatus() < 400) {
            return plain;
        }
        if (plain.getStatus() >= 500) {
            LOG.error("request failed", thrown);
        }
        return answers.of(HttpRefusals.of(plain.getStatus()));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable thrown) {
        return causes.read(thrown).map(answers::of).orElseGet(() -> unknown(thrown));
    }

    private Response unknown(Throwable thrown) {
        var traceId = answers.traceId();
        LOG.errorf(thrown, "request failed, traceId=%s", traceId);
        return answers.of(Refusal.of(500, "internal-error"), traceId);
    }

    private static Response withChallenge(Response answer, String challenge) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
