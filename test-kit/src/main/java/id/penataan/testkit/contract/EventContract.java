package id.penataan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Schemas;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds the payload of an event against the contract of the service that publishes it: for producers, and for the events
 * that a consumer's test invents.
 */
public final class EventContract {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final String service;
    private final Schemas schemas;
    private final TreeMap<String, String> payloads = new TreeMap<>();

    private EventContract(Contract contract) {
        this.service = contract.service();
        this.schemas = Schemas.closed(contract);
        contract.document().at("/components/schemas").properties().forEach(schema -> {
            var type = schema.getValue().at("/properties/type/const");
            if (type.isTextual()) {
                payloads.put(type.asText(), "/components/schemas/%s/properties/data".formatted(schema.getKey()));
            }
        });
    }

    public static EventContract of(String service) {
        return new EventContract(Contract.load(service));
    }

    /** The types of events that the service promises. */
    public Set<String> types() {
        return Set.copyOf(payloads.keySet());
    }

    /** Fails when the service promises no such event, or another payload. */
    public void judge(String type, Object payload) {
        var pointer = payloads.get(type);
        if (pointer == null) {
            throw new AssertionError("%s promises no event %s".formatted(service, type));
        }
        var value = payload instanceof JsonNode node ? node : JSON.<JsonNode>valueToTree(payload);
        var faults = schemas.faults(pointer, value);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s is not what %s promises:%n  - %s%n%s"
                    .formatted(type, service, String.join(System.lineSeparator() + "  - ", faults), value));
        }
    }
}
