package id.penataan.apispec.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.apispec.Bundler;
import id.penataan.apispec.OpenApi30;
import id.penataan.apispec.SmallContract;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @TempDir
    Path older;

    @TempDir
    Path newer;

    @Test
    void findsNothingInTheSameContract() {
        assertThat(breaks(new SmallContract())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a new optional member of a request | "name: {type: string, minLength: 3, maxLength: 300}" | "name: {type: string, minLength: 3, maxLength: 300}⏎        code: {type: string}"
            a new member of an answer          | "name: {type: string}"                             | "name: {type: string}⏎        code: {type: string}"
            a new operation                    | "  /units/{id}: {"                                 | "  /unit: {$ref: 'org-structure/unit.yaml#/units'}⏎  /units/{id}: {"
            another description                | "summary: List units"                              | "summary: List all units"
            """)
    void letsTheContractGrow(String change, String before, String after) {
        assertThat(breaks(changed(before, after))).as(change).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a removed operation             | "  /operations: {$ref: 'shared/paths.yaml#/operations'}" | ""  | gone: GET /operations
            a new required member           | "required: [name, kind]"      | "required: [name, kind, code]"      | broken: POST /units
            a new required parameter        | "parameters/IfNoneMatch'"     | "parameters/IfMatch'"               | broken: GET /units/{id}
            a member of an answer taken out | "required: [id, name]"        | "required: [id]"                    | broken: GET /units/{id}
            a narrower enumeration          | "enum: [DINAS, BADAN]"        | "enum: [DINAS]"                     | broken: POST /units
            another type                    | "format: uuid}⏎        name: {type: string}" | "format: uuid}⏎        name: {type: integer}" | broken: GET /units/{id}
            a member of an event taken out  | "        name: {type: string}⏎        since" | "        since"                     | gone: UnitLife.name
            a member of an event renamed    | "        name: {type: string}⏎        since" | "        nama: {type: string}⏎        since" | gone: UnitLife.name
            a shorter text                  | "maxLength: 300"              | "maxLength: 30"                     | broken: POST /units
            """)
    void catchesWhatBreaksACaller(String change, String before, String after, String broken) {
        assertThat(breaks(changed(before, after))).as(change).contains(broken);
    }

    private static SmallContract changed(String before, String after) {
        return new SmallContract().but(before.replace('⏎', '\n'), after.replace('⏎', '\n'));
    }

    private List<String> breaks(SmallContract changed) {
        return new Comparison(copy(new SmallContract(), older), copy(changed, newer)).breaks();
    }

    private static String copy(SmallContract contract, Path folder) {
        return OpenApi30.of(Bundler.bundle(contract.in(folder), "org-structure"))
                .toString();
    }
}
