package id.penataan.apispec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Judges values by the schemas of a contract (JSON Schema 2020-12, formats count). Each schema is prepared once. */
public final class Schemas {
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();

    /** Words of OpenAPI itself say nothing about a value; that schemas hold no misspelt word is a rule of the lint. */
    private static final JsonMetaSchema QUIET = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .unknownKeywordFactory((word, context) -> new NonValidationKeyword(word))
            .build();

    private final String address;
    private final JsonSchemaFactory factory;
    private final Map<String, JsonSchema> prepared = new ConcurrentHashMap<>();

    private Schemas(String service, JsonNode document) {
        address = "https://penataan.id/openapi/" + service;
        factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.metaSchema(QUIET)
                        .schemaLoaders(loaders -> loaders.schemas(Map.of(address, document.toString()))));
    }

    /** The schemas as they are written: open for members to come. */
    public static Schemas asWritten(Contract contract) {
        return new Schemas(contract.service(), contract.document());
    }

    /** The same schemas without room for members that the contract does not name: what a service may answer today. */
    public static Schemas closed(Contract contract) {
        return new Schemas(contract.service(), ClosedSchemas.of(contract.document()));
    }

    /** What is wrong with a value, judged by the schema at a JSON pointer into the contract; empty when all is well. */
    public List<String> faults(String pointer, JsonNode value) {
        return schema(pointer).validate(value).stream()
                .map(message -> message.getMessage())
                .sorted()
                .toList();
    }

    private JsonSchema schema(String pointer) {
        return prepared.computeIfAbsent(
                pointer, place -> factory.getSchema(SchemaLocation.of(address + "#" + place), CONFIG));
    }
}
