package id.penataan.testkit.access;

import static io.restassured.RestAssured.given;

import id.penataan.apispec.document.Operation;
import id.penataan.testkit.contract.ContractFilter;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends a sample to the running service; the contract is held against every answer. */
final class Call {
    private static final RestAssuredConfig AS_GIVEN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final Operation operation;
    private final Sample sample;
    private final ContractFilter contract;

    Call(Operation operation, Sample sample) {
        this(operation, sample, ContractFilter.of(operation.contract().service()));
    }

    private Call(Operation operation, Sample sample, ContractFilter contract) {
        this.operation = operation;
        this.sample = sample;
        this.contract = contract;
    }

    /** The same call with another sample that breaks the contract on purpose. */
    Call wrongly(Sample other) {
        return new Call(operation, other, contract.expectingInvalidRequest());
    }

    Response withoutToken() {
        return send(null);
    }

    Response with(String token) {
        return send(token);
    }

    private Response send(@Nullable String token) {
        var request = given().filter(contract)
                .config(AS_GIVEN)
                .basePath("")
                .pathParams(sample.path())
                .queryParams(sample.query());
        if (operation.parameter("header", "Idempotency-Key").isPresent()
                && !sample.headers().containsKey("Idempotency-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        sample.headers().entrySet().stream()
                .filter(header -> !header.getValue().isEmpty())
                .forEach(header -> request.header(header.getKey(), header.getValue()));
        Optional.ofNullable(token).ifPresent(it -> request.header("Authorization", "Bearer " + it));
        Optional.ofNullable(sample.mediaType()).ifPresent(request::contentType);
        Optional.ofNullable(sample.body()).ifPresent(request::body);
        return request.request(
                operation.method().toUpperCase(Locale.ROOT),
                operation.contract().basePath() + operation.path());
    }
}
