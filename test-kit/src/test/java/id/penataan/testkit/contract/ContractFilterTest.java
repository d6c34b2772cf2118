package id.penataan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.penataan.apispec.document.Contract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractFilterTest {
    private static final ContractFilter FILTER = ContractFilter.of(contract());
    private static final String UNIT = "{\"id\":\"0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10\",\"name\":\"DINAS KESEHATAN\"}";
    private static final Map<String, String> JSON = Map.of("content-type", "application/json;charset=UTF-8");
    private static final Map<String, String> TAGGED = Map.of("Content-Type", "application/json", "ETag", "\"1\"");

    @Test
    void letsPassWhatKeepsTheContract() {
        assertThatCode(() -> FILTER.judge(reads("limit", "50"), new Answered(200, TAGGED, UNIT)))
                .doesNotThrowAnyException();
        assertThatCode(() -> FILTER.judge(writes("{\"name\":\"DINAS SOSIAL\"}"), new Answered(204, Map.of(), "")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500 | {}                                                                                | status 500 is not in the contract
            200 | {"id": "0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10", "name": "A", "nik": "99"}           | 'nik'
            200 | {"id": "7", "name": "A"}                                                           | /id
            200 | {"id": "0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10"}                                     | required property 'name'
            200 | <html>                                                                             | body is not JSON
            """)
    void refusesAnAnswerThatBreaksIt(int status, String body, String fault) {
        assertThatThrownBy(() -> FILTER.judge(reads("limit", "50"), new Answered(status, TAGGED, body)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("answer: ")
                .hasMessageContaining(fault);
    }

    @Test
    void refusesAMissingHeaderAnotherMediaTypeAndAnotherStatusInTheProblem() {
        var bare = new Answered(200, JSON, UNIT);
        var text = new Answered(200, Map.of("Content-Type", "text/html", "ETag", "\"1\""), UNIT);
        var problem = new Answered(404, Map.of("Content-Type", "application/problem+json"), "{\"status\":410}");

        assertThatThrownBy(() -> FILTER.judge(reads("limit", "50"), bare))
                .hasMessageContaining("header ETag is promised");
        assertThatThrownBy(() -> FILTER.judge(reads("limit", "50"), text)).hasMessageContaining("'text/html'");
        assertThatThrownBy(() -> FILTER.judge(reads("limit", "50"), problem))
                .hasMessageContaining("problem names another status than 404");
    }

    @Test
    void refusesARequestThatBreaksIt() {
        var good = new Answered(200, TAGGED, UNIT);

        assertThatThrownBy(() -> FILTER.judge(reads("limit", "500"), good))
                .hasMessageContaining("request: query limit");
        assertThatThrownBy(() -> FILTER.judge(reads("page", "2"), good))
                .hasMessageContaining("request: query parameter page");
        assertThatThrownBy(() -> FILTER.judge(writes("{\"nama\":\"A\"}"), new Answered(204, Map.of(), "")))
                .hasMessageContaining("request: ");
    }

    @Test
    void excusesAWrongRequestThatWasMeantToBeWrongButNoAnswer() {
        var filter = FILTER.expectingInvalidRequest();

        assertThatCode(() -> filter.judge(reads("limit", "500"), new Answered(200, TAGGED, UNIT)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> filter.judge(reads("limit", "500"), new Answered(500, TAGGED, "{}")))
                .hasMessageContaining("status 500");
    }

    @Test
    void knowsOnlyTheOperationsOfTheContract() {
        var elsewhere = new Sent("GET", "/secrets", Map.of(), Map.of(), "");

        assertThatThrownBy(() -> FILTER.judge(elsewhere, new Answered(200, JSON, "{}")))
                .hasMessageContaining("no such operation");
    }

    @Test
    void notesWhatWasSeen() {
        FILTER.judge(reads("limit", "50"), new Answered(200, TAGGED, UNIT));

        assertThat(Exercised.all("filter-test")).contains("getUnit 200").doesNotContain("getUnit 404");
    }

    private static Sent reads(String parameter, String value) {
        return new Sent(
                "GET", "/units/0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10", Map.of(parameter, List.of(value)), Map.of(), "");
    }

    private static Sent writes(String body) {
        return new Sent("PUT", "/units/0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10", Map.of(), JSON, body);
    }

    private static Contract contract() {
        try {
            return Contract.of("filter-test", new YAMLMapper().readTree("""
                    openapi: 3.1.1
                    servers: [{url: /api/filter-test/v1}]
                    paths:
                      /units/{id}:
                        parameters:
                          - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                        get:
                          operationId: getUnit
                          parameters:
                            - {name: limit, in: query, schema: {type: integer, maximum: 200}}
                          responses:
                            '200':
                              headers: {ETag: {required: true, schema: {type: string, pattern: '^"[^"]+"$'}}}
                              content: {application/json: {schema: {$ref: '#/components/schemas/Unit'}}}
                            '404':
                              content: {application/problem+json: {schema: {type: object}}}
                        put:
                          operationId: replaceUnit
                          requestBody:
                            required: true
                            content:
                              application/json:
                                schema:
                                  {type: object, additionalProperties: false, properties: {name: {type: string}}}
                          responses: {'204': {description: done}}
                    components:
                      schemas:
                        Unit:
                          type: object
                          required: [id, name]
                          properties: {id: {type: string, format: uuid}, name: {type: string}}
                    """));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
