package id.penataan.testkit.contract;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The resources that the running service answers with, asked of the server itself. */
final class RunningResources implements RuntimeResourceVisitor {
    private final Map<String, Set<String>> producedBy = new TreeMap<>();

    private RunningResources() {}

    /** Media types produced, by {@code METHOD /path/{}}; names of path parameters do not matter. */
    static Map<String, Set<String>> now() {
        var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        var all = new RunningResources();
        RuntimeResourceVisitor.visitRuntimeResources("", deployment.getClassMappers(), all);
        return all.producedBy;
    }

    @Override
    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
        var produces = resource.getProduces();
        var types = produces == null
                ? Set.<String>of()
                : Stream.of(produces.getSortedOriginalMediaTypes())
                        .map(type -> type.getType() + "/" + type.getSubtype())
                        .collect(Collectors.toSet());
        producedBy.computeIfAbsent(key(method, path), any -> new TreeSet<>()).addAll(types);
    }

    static String key(String method, String path) {
        var plain = path.replaceAll("\\{[^}]*}", "{}").replaceAll("/+", "/");
        var trimmed = plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        return method + " " + trimmed;
    }
}
