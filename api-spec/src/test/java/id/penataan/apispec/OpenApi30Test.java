package id.penataan.apispec;

import static id.penataan.apispec.Written.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApi30Test {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {type: [string, 'null']}                        | {type: string, nullable: true}
            {type: 'null'}                                  | {type: object, nullable: true, enum: [null]}
            {type: [string, integer]}                       | {anyOf: [{type: string}, {type: integer}]}
            {type: [array, string, 'null']}                 | {anyOf: [{type: array, items: {}}, {type: string}], nullable: true}
            {const: '1.0', type: string}                    | {type: string, enum: ['1.0']}
            {type: string, examples: [a, b]}                | {type: string, example: a}
            {type: integer, exclusiveMinimum: 0}            | {type: integer, minimum: 0, exclusiveMinimum: true}
            {type: integer, exclusiveMinimum: 0, minimum: 5}| {type: integer, minimum: 5}
            {type: number, exclusiveMaximum: 9, maximum: 9} | {type: number, maximum: 9, exclusiveMaximum: true}
            {type: string, contentEncoding: base64, contentMediaType: image/png} | {type: string, format: byte}
            {contentMediaType: application/pdf}             | {type: string, format: binary}
            {type: string, contentMediaType: text/csv}      | {type: string}
            {oneOf: [{$ref: '#/a'}, {type: 'null'}]}        | {allOf: [{$ref: '#/a'}], nullable: true}
            {$ref: '#/a', description: b}                   | {description: b, allOf: [{$ref: '#/a'}]}
            {type: array}                                   | {type: array, items: {}}
            {type: array, prefixItems: [{type: string}]}    | {type: array, items: {}}
            true                                            | {}
            false                                           | {not: {}}
            {type: object, additionalProperties: false, unevaluatedProperties: false} | {type: object, additionalProperties: false}
            {type: object, properties: {const: {const: 1}, if: {type: string}}} | {type: object, properties: {const: {enum: [1]}, if: {type: string}}}
            """)
    void saysASchemaInTheWordsOf30(String newer, String older) {
        assertThat(Schema30.of(yaml(newer))).isEqualTo(yaml(older));
    }

    @Test
    void translatesSchemasWhereverTheyStandAndLeavesExamplesAlone() {
        var document = (ObjectNode) yaml("""
                openapi: 3.1.1
                info: {title: a, summary: b, license: {name: Apache-2.0, identifier: Apache-2.0}}
                jsonSchemaDialect: x
                paths:
                  /units:
                    get:
                      x-access: {roles: [pegawai], scope: unit}
                      parameters:
                        - {name: a, in: query, schema: {type: [string, 'null']}}
                      responses:
                        '200':
                          content: {application/json: {schema: {const: 1}, example: {const: 1, type: [a, 'null']}}}
                components:
                  schemas: {Unit: {properties: {schema: {const: 2}}}}
                  headers: {ETag: {schema: {type: string, examples: ['"1"']}}}
                """);

        assertThat(OpenApi30.of(document)).isEqualTo(yaml("""
                openapi: 3.0.3
                info: {title: a, license: {name: Apache-2.0}}
                paths:
                  /units:
                    get:
                      x-access: {roles: [pegawai], scope: unit}
                      parameters:
                        - {name: a, in: query, schema: {type: string, nullable: true}}
                      responses:
                        '200':
                          content: {application/json: {schema: {enum: [1]}, example: {const: 1, type: [a, 'null']}}}
                components:
                  schemas: {Unit: {properties: {schema: {enum: [2]}}}}
                  headers: {ETag: {schema: {type: string, example: '"1"'}}}
                """));
    }
}
