package id.penataan.apispec;

import id.penataan.apispec.document.Contract;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The real contracts, bundled from their sources. */
public final class Contracts {
    private static final Sources SOURCES = new Sources(Path.of("src/main/openapi"));

    private Contracts() {}

    public static List<String> services() {
        return SOURCES.services();
    }

    public static List<Contract> all() {
        return services().stream().map(Contracts::of).toList();
    }

    public static Contract of(String service) {
        return Contract.of(service, Bundler.bundle(SOURCES, service));
    }

    /** Components of the source files that no bundled document contains. */
    public static Set<String> unusedComponents() {
        return unused(SOURCES, all());
    }

    static Set<String> unused(Sources sources, List<Contract> contracts) {
        var used = contracts.stream()
                .flatMap(contract -> contract.document().path("components").properties().stream())
                .flatMap(section -> section.getValue().properties().stream()
                        .map(component -> section.getKey() + "/" + component.getKey()))
                .collect(Collectors.toSet());
        var unused = new TreeSet<String>();
        sources.files()
                .forEach(file -> sources.document(file)
                        .path("components")
                        .properties()
                        .forEach(section -> section.getValue().properties().stream()
                                .map(component -> section.getKey() + "/" + component.getKey())
                                .filter(name -> !used.contains(name))
                                .forEach(name -> unused.add(file + " " + name))));
        return unused;
    }
}
