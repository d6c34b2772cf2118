package id.penataan.apispec;

import static id.penataan.apispec.Written.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlerTest {
    private static final String ROOT = """
            openapi: 3.1.1
            paths:
              /units: {$ref: 'org/unit.yaml#/units'}
              /operations: {$ref: 'shared/paths.yaml#/operations'}
            """;

    @TempDir
    Path folder;

    @Test
    void putsPathItemsInPlaceAndCopiesOnlyTheComponentsUsed() {
        var document = bundled("""
                units:
                  get:
                    responses:
                      '200':
                        description: ok
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/Unit'}
                components:
                  schemas:
                    Unit: {type: object, properties: {basis: {$ref: '../shared/components.yaml#/components/schemas/LegalBasis'}}}
                    Forgotten: {type: string}
                """);

        assertThat(document.at("/paths/~1units/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Unit");
        assertThat(document.at("/components/schemas/Unit/properties/basis/$ref").asText())
                .isEqualTo("#/components/schemas/LegalBasis");
        assertThat(document.at("/components/schemas").has("Forgotten")).isFalse();
        assertThat(document.at("/components/schemas").has("OperationPage")).isTrue();
        assertThat(document.at("/components/securitySchemes").has("bearer")).isTrue();
        assertThat(document.toString()).doesNotContain(".yaml");
    }

    @Test
    void leavesExamplesAsTheyAreEvenWhenTheyLookLikeReferences() {
        var document = bundled("""
                units:
                  get:
                    responses:
                      '200':
                        description: ok
                        content:
                          application/json:
                            schema: {type: object, properties: {example: {$ref: '#/components/schemas/Unit'}}}
                            example: {$ref: anything}
                components: {schemas: {Unit: {type: string}}}
                """);

        var media = document.at("/paths/~1units/get/responses/200/content/application~1json");
        assertThat(media.at("/example/$ref").asText()).isEqualTo("anything");
        assertThat(media.at("/schema/properties/example/$ref").asText()).isEqualTo("#/components/schemas/Unit");
    }

    @Test
    void keepsADescriptionThatStandsBesideAReference() {
        var document = bundled("""
                units:
                  get:
                    parameters:
                      - {$ref: '../shared/components.yaml#/components/parameters/AsOf', description: Hari laporan}
                """);

        assertThat(document.at("/paths/~1units/get/parameters/0")).isEqualTo(yaml("""
                        $ref: '#/components/parameters/AsOf'
                        description: Hari laporan
                        """));
    }

    @Test
    void refusesTwoComponentsOfOneName() {
        assertThatThrownBy(() -> bundled("""
                        units: {get: {a: {$ref: '#/components/schemas/Problem'}, b: {$ref: '../shared/components.yaml#/components/schemas/Problem'}}}
                        components: {schemas: {Problem: {type: string}}}
                        """))
                .isInstanceOf(ContractFault.class)
                .hasMessageContaining("Two components of one name: org/unit.yaml");
    }

    @Test
    void namesTheReferenceThatPointsAtNothing() {
        assertThatThrownBy(() -> bundled("units: {get: {a: {$ref: '#/components/schemas/Missing'}}}"))
                .isInstanceOf(ContractFault.class)
                .hasMessage("Nothing at org/unit.yaml#/components/schemas/Missing");
    }

    @Test
    void refusesAKeyWrittenTwice() {
        assertThatThrownBy(() -> bundled("units: {get: {summary: a, summary: b}}"))
                .isInstanceOf(ContractFault.class)
                .hasMessageContaining("Duplicate field 'summary'");
    }

    private JsonNode bundled(String unit) {
        var sources = new Written(folder)
                .shared()
                .file("org.yaml", ROOT)
                .file("org/unit.yaml", unit)
                .sources();
        return Bundler.bundle(sources, "org");
    }
}
