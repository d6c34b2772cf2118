package id.penataan.kit.contract;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Finds the operation by the path template of the resource method that was matched. */
class OperationMatch {

    static final int PRIORITY = 500;

    private final Contract contract;
    private final CurrentOperation current;
    private final Map<Method, String> templates = new ConcurrentHashMap<>();

    OperationMatch(Contract contract, CurrentOperation current) {
        this.contract = contract;
        this.current = current;
    }

    @ServerRequestFilter(priority = PRIORITY)
    public void match(ContainerRequestContext request, ResourceInfo resource) {
        var template = templates.computeIfAbsent(resource.getResourceMethod(), method -> template(resource));
        current.is(operation(request.getMethod(), template).orElse(null));
    }

    private Optional<Operation> operation(String method, String template) {
        var found = contract.operation(method, template);
        return found.isEmpty() && HttpMethod.HEAD.equals(method) ? contract.operation(HttpMethod.GET, template) : found;
    }

    private static String template(ResourceInfo resource) {
        return path(resource.getResourceClass()) + "/" + path(resource.getResourceMethod());
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
