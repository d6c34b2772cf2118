package id.penataan.kit.contract;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the contract as the file it is, before SmallRye would serve its own reading of it. */
@Singleton
class ContractRoutes {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final int BEFORE_SMALLRYE = -100;

    private final ServedContract contract;

    ContractRoutes(ServedContract contract) {
        this.contract = contract;
    }

    void add(@Observes Router router) {
        at(router, "/q/openapi").handler(this::negotiated);
        at(router, "/q/openapi.json").handler(request -> send(request, ".json", JSON));
        at(router, "/q/openapi.yaml").handler(request -> send(request, ".yaml", YAML));
        at(router, "/q/openapi-3.0.json").handler(request -> send(request, "-3.0.json", JSON));
    }

    private static Route at(Router router, String path) {
        return router.get(path).order(BEFORE_SMALLRYE);
    }

    private void negotiated(RoutingContext request) {
        var accept = String.valueOf(request.request().getHeader("Accept"));
        var asked = String.valueOf(request.request().getParam("format"));
        boolean yaml = accept.contains("yaml") || "yaml".equalsIgnoreCase(asked);
        if (yaml && contract.file(".yaml").isPresent()) {
            send(request, ".yaml", YAML);
        } else {
            send(request, contract.file(".json").isPresent() ? ".json" : ".yaml", JSON);
        }
    }

    private void send(RoutingContext request, String suffix, String type) {
        var file = contract.file(suffix);
        if (file.isEmpty()) {
            request.next();
            return;
        }
        request.response()
                .putHeader("Content-Type", suffix.endsWith(".yaml") ? YAML : type)
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(Buffer.buffer(file.get()));
    }
}
