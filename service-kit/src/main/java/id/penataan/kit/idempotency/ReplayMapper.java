package id.penataan.kit.idempotency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the remembered answer again, byte for byte, and says so. */
class ReplayMapper {

    @ServerExceptionMapper
    public Response replay(Replay replay) {
        var answer = replay.answer();
        var response = Response.status(answer.status()).header("Idempotency-Replayed", true);
        answer.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return answer.body().length == 0
                ? response.build()
                : response.entity(answer.body()).build();
    }
}
