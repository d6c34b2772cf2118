package id.penataan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.kit.contract.Contract;
import id.penataan.kit.contract.CurrentOperation;
import id.penataan.kit.contract.Operation;
import id.penataan.kit.contract.Schemas;
import id.penataan.kit.failure.Violation;
import jakarta.inject.Singleton;
import java.util.List;

/** The schema that the contract gives the body of the request at hand. */
@Singleton
class BodySchema {

    private final Contract contract;
    private final CurrentOperation current;

    BodySchema(Contract contract, CurrentOperation current) {
        this.contract = contract;
        this.current = current;
    }

    List<Violation> violations(JsonNode body, boolean patch) {
        return current.get()
                .flatMap(Operation::body)
                .map(schema -> patch
                        ? Schemas.patchViolations(contract, schema, body)
                        : Schemas.violations(contract, schema, body))
                .orElse(List.of());
    }
}
