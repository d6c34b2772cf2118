package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Loads `META-INF/openapi/SERVICE.json` (or `.yaml`) of the service named by `penataan.service`. */
@Singleton
public class ServedContract {

    private static final String FOLDER = "META-INF/openapi/";

    private final String service;

    public ServedContract(@ConfigProperty(name = "penataan.service") String service) {
        this.service = service;
    }

    @Produces
    @Singleton
    public Contract contract() {
        return ContractReader.read(parsed());
    }

    /** The file as it stands, `json` or `yaml`, or of a variant like `-3.0.json`. */
    Optional<byte[]> file(String suffix) {
        try (var in = open(service + suffix)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode parsed() {
        try {
            var json = file(".json");
            if (json.isPresent()) {
                return new JsonMapper().readTree(json.get());
            }
            var yaml = file(".yaml")
                    .orElseThrow(() -> new IllegalStateException(
                            "no contract of '%s' in %s; is penataan-api-spec among the dependencies?"
                                    .formatted(service, FOLDER)));
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("the contract of " + service + " cannot be read", e);
        }
    }

    private static @Nullable InputStream open(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name);
    }
}
