package id.penataan.orgstructure;

import id.penataan.kit.operation.OperationContext;
import id.penataan.kit.operation.OperationHandler;
import id.penataan.kit.operation.OperationResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Long work that lasts until somebody cancels it. */
@ApplicationScoped
class WaitingWork implements OperationHandler {
    static final String KIND = "waiting";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public OperationResult run(OperationContext context) throws InterruptedException {
        while (!context.cancelled()) {
            Thread.sleep(50);
        }
        return OperationResult.succeeded(Map.of());
    }
}
