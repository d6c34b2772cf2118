package id.penataan.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the JVM of a service is started. A cache is only valid for the options it was recorded with, so they stand here once. */
record Launch(Distribution distribution, Service service) {
    private static final List<String> OPTIONS = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    List<String> usual() {
        var cache = distribution.cache(service);
        return cache.toFile().exists() ? command("-XX:AOTCache=" + cache) : command("-Xshare:auto");
    }

    List<String> training() {
        return command("-XX:AOTCacheOutput=" + distribution.cache(service));
    }

    private List<String> command(String cacheOption) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(cacheOption);
        command.addAll(OPTIONS);
        command.add("-jar");
        command.add(distribution.jar(service).toString());
        return command;
    }
}
