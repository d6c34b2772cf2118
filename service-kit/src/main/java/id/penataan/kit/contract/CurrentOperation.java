package id.penataan.kit.contract;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operation of the contract that the request at hand asks for. */
@RequestScoped
public class CurrentOperation {

    private @Nullable Operation operation;

    /** Empty for a resource that the contract does not know. */
    public Optional<Operation> get() {
        return Optional.ofNullable(operation);
    }

    void is(@Nullable Operation matched) {
        operation = matched;
    }
}
