package id.penataan.apispec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the bundled documents of all services: YAML, JSON and the 3.0.3 copy. Run by the build of this module. */
public final class ContractBuild {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .stringQuotingChecker(new DaysStayTexts())
            .build());

    private ContractBuild() {}

    /**
     * Takes the folder of the sources, the folder to write to and what to do about faults: {@code fail}, or {@code warn}
     * while others are still writing their parts.
     */
    public static void main(String... arguments) throws IOException {
        var sources = new Sources(Path.of(arguments[0]));
        var target = Files.createDirectories(Path.of(arguments[1]));
        boolean failing = arguments.length < 3 || arguments[2].equals("fail");
        for (var service : sources.services()) {
            try {
                build(sources, service, target);
            } catch (ContractFault fault) {
                if (failing) {
                    throw fault;
                }
                System.err.printf("contract of %s not built: %s%n", service, fault.getMessage());
            }
        }
    }

    private static void build(Sources sources, String service, Path target) throws IOException {
        var document = Bundler.bundle(sources, service);
        write(YAML, document, target.resolve(service + ".yaml"));
        write(JSON, document, target.resolve(service + ".json"));
        write(JSON, OpenApi30.of(document), target.resolve(service + "-3.0.json"));
    }

    /** Readers of YAML 1.1 take an unquoted day or instant for a date of their own. */
    private static final class DaysStayTexts extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || value.matches("\\d{4}-\\d{1,2}-\\d{1,2}.*");
        }
    }

    private static void write(ObjectMapper format, JsonNode document, Path file) throws IOException {
        Files.writeString(file, format.writeValueAsString(document));
    }
}
