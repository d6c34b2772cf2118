package id.penataan.apispec.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

class SchemasTest {
    private static final Contract CONTRACT = Contract.of("staffing", yaml("""
            openapi: 3.1.1
            servers: [{url: /api/staffing/v1}]
            paths:
              /placements/{id}:
                get:
                  operationId: getPlacement
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                  responses:
                    '200':
                      content: {application/json: {schema: {$ref: '#/components/schemas/Placement'}}}
                    '404': {$ref: '#/components/responses/NotFound'}
              /placements/mine:
                get: {operationId: myPlacement, responses: {'204': {description: none}}}
            components:
              responses:
                NotFound: {content: {application/problem+json: {schema: {type: object, properties: {code: {type: string}}}}}}
              schemas:
                Placement:
                  allOf: [{$ref: '#/components/schemas/Period'}]
                  required: [id]
                  properties:
                    id: {type: string, format: uuid}
                    person: {type: object, properties: {name: {type: string}}}
                    extra: {type: object, properties: {a: {type: string}}, additionalProperties: true}
                Period:
                  type: object
                  required: [validFrom]
                  properties: {validFrom: {type: string, format: date}}
            """));
    private static final String BODY = "/paths/~1placements~1{id}/get/responses/200/content/application~1json/schema";
    private static final String GOOD = "id: 0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10, validFrom: '2026-07-01'";

    @Test
    void judgesByReferenceCompositionAndFormat() {
        var schemas = Schemas.asWritten(CONTRACT);

        assertThat(schemas.faults(BODY, yaml("{" + GOOD + "}"))).isEmpty();
        assertThat(schemas.faults(BODY, yaml("{id: abc, validFrom: '2026-02-30'}")))
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("/id:"))
                .anyMatch(fault -> fault.startsWith("/validFrom:"));
    }

    @Test
    void leavesRoomForMembersToComeUnlessClosed() {
        var withMore = yaml("{" + GOOD + ", secret: 1, person: {name: Sari, nik: 99}, extra: {b: 1}}");

        assertThat(Schemas.asWritten(CONTRACT).faults(BODY, withMore)).isEmpty();
        assertThat(Schemas.closed(CONTRACT).faults(BODY, withMore))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("secret"))
                .anyMatch(fault -> fault.contains("nik"));
    }

    @Test
    void closesTheBodiesOfSharedResponsesToo() {
        var problem = CONTRACT.operation("getPlacement").responseContent(404).get("application/problem+json");

        assertThat(Schemas.closed(CONTRACT).faults(problem.pointer(), yaml("{code: a, stackTrace: b}")))
                .hasSize(1);
    }

    @Test
    void findsTheOperationOfARequestLiteralPathsFirst() {
        assertThat(CONTRACT.match("GET", "/placements/mine").orElseThrow().id()).isEqualTo("myPlacement");
        assertThat(CONTRACT.match("GET", "/placements/7").orElseThrow().id()).isEqualTo("getPlacement");
        assertThat(CONTRACT.match("POST", "/placements/7")).isEmpty();
        assertThat(CONTRACT.operation("getPlacement").template().values("/placements/a%20b"))
                .containsEntry("id", "a b");
    }

    private static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
