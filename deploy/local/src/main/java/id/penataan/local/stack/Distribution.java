package id.penataan.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the built services lie in the repository. */
public record Distribution(Path repository) {
    /** The repository this JVM was started for: the script and the build both say where it is. */
    public static Distribution here() {
        return new Distribution(Path.of(System.getProperty("penataan.root", "."))
                .toAbsolutePath()
                .normalize());
    }

    Path jar(Service service) {
        var jar = folder(service).resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Trouble(
                    "%s is not built; ./penataan up builds it, ./mvnw package too".formatted(service.label()));
        }
        return jar;
    }

    /** What the JVM learned in a training start; see {@link Training}. */
    Path cache(Service service) {
        return folder(service).resolve("app.aot");
    }

    private Path folder(Service service) {
        return repository
                .resolve(service.label() + "-service")
                .resolve("target")
                .resolve("quarkus-app");
    }
}
