package id.penataan.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.penataan.kit.failure.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {

    private static final String COMPONENTS = """
            components:
              schemas:
                Base:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}}
                Circle:
                  type: object
                  required: [radius]
                  properties: {kind: {const: CIRCLE}, radius: {type: number, exclusiveMinimum: 0, multipleOf: 0.5}}
                Square:
                  type: object
                  required: [side]
                  properties: {kind: {const: SQUARE}, side: {type: integer, format: int32, maximum: 10}}
            """;

    @Test
    void acceptsWhatFits() {
        assertThat(check(
                        "{type: array, items: {type: string, format: uuid}}", "[0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10]"))
                .isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(check("{type: string, maxLength: 2}", "\"🙂🙂\"")).isEmpty();
        assertThat(check("{type: string, maxLength: 1}", "\"🙂🙂\"")).containsExactly("' too-long");
    }

    @Test
    void readsFormats() {
        assertThat(check("{type: string, format: date}", "\"2026-02-29\"")).containsExactly("' not-a-date");
        assertThat(check("{type: string, format: date-time}", "\"2026-02-28T10:00:00\""))
                .containsExactly("' not-an-instant");
        assertThat(check("{type: string, format: uri}", "\"a b\"")).containsExactly("' not-an-address");
        assertThat(check("{type: integer, format: int32}", "3000000000")).containsExactly("' out-of-range");
        assertThat(check("{type: integer}", "1.5")).containsExactly("' wrong-type");
    }

    @Test
    void closesACombinationOverTheNamesOfAllItsParts() {
        var schema =
                "{allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Square'}], unevaluatedProperties: false}";

        assertThat(check(schema, "{kind: SQUARE, side: 3}")).isEmpty();
        assertThat(check(schema, "{kind: SQUARE, side: 30, colour: red}"))
                .containsExactlyInAnyOrder("'/side out-of-range", "'/colour unknown-field");
    }

    @Test
    void complainsAboutTheAlternativeThatWasMeant() {
        var schema = """
                {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}],
                 discriminator: {propertyName: kind, mapping: {CIRCLE: '#/components/schemas/Circle', SQUARE: '#/components/schemas/Square'}}}""";

        assertThat(check(schema, "{kind: CIRCLE, radius: 1.5}")).isEmpty();
        assertThat(check(schema, "{kind: CIRCLE, radius: -0.3}"))
                .containsExactlyInAnyOrder("'/radius out-of-range", "'/radius not-a-multiple");
        assertThat(check(schema, "{kind: SQUARE}")).containsExactly("'/side required");
    }

    @Test
    void takesTheClosestAlternativeWhereNothingDiscriminates() {
        var schema = "{anyOf: [{type: integer, minimum: 5}, {type: object, required: [a, b]}]}";

        assertThat(check(schema, "{}")).containsExactly("' wrong-type");
        assertThat(check(schema, "3")).containsExactly("' out-of-range");
    }

    @Test
    void requiresNothingOfAMergePatch() {
        var schema =
                read("{type: object, additionalProperties: false, required: [a], properties: {a: {type: string}}}");

        assertThat(Schemas.patchViolations(contract(), schema, read("{a: null}")))
                .isEmpty();
        assertThat(Schemas.patchViolations(contract(), schema, read("{b: 1}")))
                .extracting(Violation::pointer)
                .containsExactly("/b");
    }

    @Test
    void checksTheValuesOfAMap() {
        assertThat(check("{type: object, additionalProperties: {type: integer}}", "{a: 1, 'b/c': x}"))
                .containsExactly("'/b~1c wrong-type");
    }

    private static List<String> check(String schema, String value) {
        return Schemas.violations(contract(), read(schema), read(value)).stream()
                .map(violation -> "'" + violation.pointer() + " " + violation.code())
                .toList();
    }

    private static Contract contract() {
        return ContractReader.read(read(COMPONENTS));
    }

    private static JsonNode read(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
