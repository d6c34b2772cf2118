package id.penataan.kit.parcel;

import id.penataan.kit.access.Caller;
import id.penataan.kit.operation.OperationContext;
import id.penataan.kit.operation.OperationHandler;
import id.penataan.kit.operation.OperationResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Long work whose steps the tests write themselves. */
@ApplicationScoped
public class Errand implements OperationHandler {

    /** One test's work. */
    public interface Steps {
        OperationResult run(OperationContext context) throws Exception;
    }

    private final Map<String, Steps> byName = new ConcurrentHashMap<>();
    private final Caller caller;

    public Errand(Caller caller) {
        this.caller = caller;
    }

    /** The parameters that make {@link #run} take these steps. */
    public Map<String, String> of(String name, Steps steps) {
        byName.put(name, steps);
        return Map.of("name", name);
    }

    @Override
    public String kind() {
        return "errand";
    }

    @Override
    public OperationResult run(OperationContext context) throws Exception {
        var name = context.parameters().required("name").textValue();
        return byName.get(name).run(context);
    }

    public String callerNow() {
        return caller.subject() + "@" + caller.instansi();
    }
}
