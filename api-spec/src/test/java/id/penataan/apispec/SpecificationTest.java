package id.penataan.apispec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Our documents, judged by the schemas that the OpenAPI Initiative publishes. */
class SpecificationTest {
    private static final JsonSchema OPENAPI_31 = schema(VersionFlag.V202012, "/oas/openapi-3.1.json");
    private static final JsonSchema OPENAPI_30 = schema(VersionFlag.V4, "/oas/openapi-3.0.json");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> eachContractIsOpenApi31AndItsCopy30() {
        return Contracts.all().stream().flatMap(contract -> both(contract.service(), (ObjectNode) contract.document()));
    }

    @TestFactory
    Stream<DynamicTest> theSharedPartIsOpenApi31AndItsCopy30() {
        return both("shared", Bundler.bundle(new SmallContract().in(folder), "org-structure"));
    }

    @Test
    void tellsThatADocumentIsWrong() {
        var written = new SmallContract().but("in: path", "in: body").in(folder);

        assertThat(faults(OPENAPI_31, Bundler.bundle(written, "org-structure"))).isNotEmpty();
    }

    private static Stream<DynamicTest> both(String name, ObjectNode document) {
        return Stream.of(
                dynamicTest(
                        name + " 3.1",
                        () -> assertThat(faults(OPENAPI_31, document)).isEmpty()),
                dynamicTest(
                        name + " 3.0",
                        () -> assertThat(faults(OPENAPI_30, OpenApi30.of(document)))
                                .isEmpty()));
    }

    private static List<String> faults(JsonSchema schema, JsonNode document) {
        return schema.validate(document).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonSchema schema(VersionFlag version, String resource) {
        return JsonSchemaFactory.getInstance(version).getSchema(SpecificationTest.class.getResourceAsStream(resource));
    }
}
