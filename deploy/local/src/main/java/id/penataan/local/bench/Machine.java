package id.penataan.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what the figures were taken. */
record Machine(Map<String, String> facts) {

    static Machine here(String postgresVersion) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("processor", line("/proc/cpuinfo", "model name", System.getProperty("os.arch")));
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", line("/proc/meminfo", "MemTotal", "unknown"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("java", Runtime.version().toString());
        facts.put("postgresql", postgresVersion);
        facts.put("revision", revision());
        return new Machine(facts);
    }

    private static String revision() {
        var root = Path.of(System.getProperty("penataan.root", ".")).toFile();
        try (var out = new ProcessBuilder("git", "describe", "--always", "--dirty")
                .directory(root)
                .start()
                .inputReader()) {
            var name = out.readLine();
            return name == null ? "unknown" : name;
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private static String line(String file, String key, String otherwise) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException absent) {
            return otherwise;
        }
    }
}
