package id.penataan.apispec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.apispec.Bundler;
import id.penataan.apispec.SmallContract;
import id.penataan.apispec.document.Contract;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    @TempDir
    Path folder;

    @Test
    void findNothingInAContractThatKeepsThem() {
        assertThat(faults(new SmallContract())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            operationId: listUnits                | operationId: list_units            | operationId is a verb and what it acts on, in camelCase
            operationId: getUnit                  | operationId: listUnits             | operationId is unique
            summary: List units                   | summary: List units.               | summary and description are written
            description: One unit as it stands on a day. | description: A unit.               | summary and description are written
            tags: [units]                         | tags: [nothing]                    | one declared tag
            /units:                               | /Units:                            | path in kebab-case
            /units/{id}:                          | /units/{unitId}:                   | path parameters are those of the path
            roles: [pegawai]                      | roles: [boss]                      | x-access names known roles and a scope, or public
            "x-access: {roles: [pegawai], scope: unit}" | "x-access: {public: true}"   | security says the same as x-access
            parameters/AsOf'                      | parameters/IfNoneMatch'            | GET takes asOf and echoes it, or gives x-timeless
            parameters/Cursor'                    | parameters/IfNoneMatch'            | a list is paged by cursor, or gives x-whole
            "'304': {$ref: '../shared/components.yaml#/components/responses/NotModified'}" | "x-nothing: {}" | a single resource has an ETag, or gives x-no-etag
            parameters/IfMatch'                   | parameters/IfNoneMatch'            | PUT, PATCH and DELETE need If-Match, or give x-no-precondition
            parameters/IdempotencyKey'            | parameters/DryRun'                 | POST needs Idempotency-Key, or gives x-no-idempotency
            parameters/InstansiHeader'            | parameters/DryRun'                 | language and agency can be chosen
            "'404': {$ref: '../shared/components.yaml#/components/responses/NotFound'}" | "x-nothing: {}" | every problem that can happen is answered
            "'401': {$ref: '../shared/components.yaml#/components/responses/Unauthorized'}" | "'401': {description: no}" | problems are Problems
            "'204': {description: Closed.}"       | "x-nothing: {}"                    | there is a good answer, and statuses are exact
            "Location: {$ref"                     | "Place: {$ref"                     | headers that belong to a status are given
            "example: {name: DINAS KESEHATAN, kind: DINAS}" | "x-nothing: {}"          | each body has an example
            "example: {name: DINAS KESEHATAN, kind: DINAS}" | "example: {name: D}"     | examples are valid
            "items: [{id: 0199a3c2"               | "items: [{more: 1, id: 0199a3c2"   | examples are valid
            "name: {type: string}"                | "unit_name: {type: string}"        | JSON names are camelCase
            "[DINAS, BADAN]"                      | "[DINAS, Badan]"                   | enumerations are UPPER_SNAKE, or give x-enum
            "name: {type: string}"                | "name: {type: [string, 'null']}"   | what is missing is absent, not null
            "required: [name, kind]"              | "required: [name, kind, code]"     | required members exist
            description: A part of the agency.    | description: ''                    | components are described
            "maxLength: 300"                      | "maxlength: 300"                   | schemas use words that the house knows
            "additionalProperties: false"         | "minProperties: 1"                 | objects in requests are closed
            ", maxLength: 300"                    | ""                                 | values in requests are bounded
            "openapi: 3.1.1"                      | "openapi: 3.0.3"                   | head of the document
            "url: /api/org-structure/v1"          | "url: https://example.go.id"       | head of the document
            "- {name: operations, "               | "- {name: other, description: x}⏎  - {name: operations, " | tags are described and used
            """)
    void findWhatBreaksThem(String before, String after, String rule) {
        var faults = faults(new SmallContract().but(before, after.replace('⏎', '\n')));

        assertThat(faults).contains(rule);
    }

    private List<String> faults(SmallContract written) {
        var contract = Contract.of("org-structure", Bundler.bundle(written.in(folder), "org-structure"));
        return Rule.ALL.stream()
                .filter(rule -> !rule.check(contract).isEmpty())
                .map(Rule::name)
                .toList();
    }
}
