package id.penataan.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {
    private static final String MODELS = "io.kubernetes.client.openapi.models.";
    private static final Map<String, String> MODEL_OF = Map.of("HorizontalPodAutoscaler", "V2HorizontalPodAutoscaler");
    private static final List<String> SERVICES =
            List.of("org-structure-service", "staffing-service", "performance-service");

    @BeforeAll
    static void needsKubectl() {
        assumeTrue(Manifests.canRender(), "skipped: kubectl is not installed");
        new JSON(); // wires the generated type adapters
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyObjectFollowsTheKubernetesSchema(String overlay) throws Exception {
        var objects = Manifests.of(overlay).objects();

        assertThat(objects).hasSizeGreaterThan(20);
        for (var object : objects) {
            validate(object);
        }
    }

    @Test
    void aMisspelledFieldIsNoticed() throws Exception {
        var deployment = Manifests.of("prod").ofKind("Deployment").findFirst().orElseThrow();
        var wrong = deployment.toString().replace("readinessProbe", "readynessProbe");

        assertThatThrownBy(() -> validate("Deployment", JsonParser.parseString(wrong)))
                .hasMessageContaining("readynessProbe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyServiceHasWhatItNeedsToBeOperated(String overlay) throws IOException {
        var manifests = Manifests.of(overlay);

        for (var kind : List.of(
                "Deployment",
                "Service",
                "PodDisruptionBudget",
                "HorizontalPodAutoscaler",
                "NetworkPolicy",
                "ConfigMap",
                "ServiceAccount")) {
            assertThat(manifests.ofKind(kind).map(Manifests::name)).as(kind).containsAll(SERVICES);
        }
        assertThat(manifests.ofKind("Job").map(Manifests::name))
                .containsExactlyInAnyOrder("org-structure-migration", "staffing-migration", "performance-migration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void noServiceRunsAsRootOrWritesItsRootFileSystem(String overlay) throws IOException {
        var manifests = Manifests.of(overlay);

        for (var workload : List.of("Deployment", "Job")) {
            assertThat(manifests.ofKind(workload)).isNotEmpty().allSatisfy(object -> {
                var pod = object.at("/spec/template/spec");
                var container = pod.at("/containers/0/securityContext");
                assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
                assertThat(container.at("/readOnlyRootFilesystem").asBoolean()).isTrue();
                assertThat(container.at("/allowPrivilegeEscalation").asBoolean(true))
                        .isFalse();
                assertThat(pod.at("/containers/0/resources/limits/memory").asText())
                        .isNotEmpty();
            });
        }
    }

    @Test
    void productionCarriesNoSecretAndSendsEachServiceToItsOwn() throws IOException {
        var manifests = Manifests.of("prod");

        assertThat(manifests.ofKind("Secret")).isEmpty();
        assertThat(manifests.ofKind("Deployment")).allSatisfy(deployment -> {
            var service = Manifests.name(deployment).replace("-service", "");
            assertThat(deployment.at("/spec/template/spec/containers/0/envFrom").findValuesAsText("name"))
                    .containsExactly(service + "-service", service + "-database", service + "-client");
        });
    }

    @Test
    void onlyTheMigrationKnowsTheOwnerOfTheSchema() throws IOException {
        var manifests = Manifests.of("prod");

        assertThat(manifests.ofKind("Deployment").map(JsonNode::toString)).noneMatch(text -> text.contains("-owner"));
        assertThat(manifests.ofKind("Job").map(JsonNode::toString)).allMatch(text -> text.contains("-database-owner"));
    }

    private static void validate(JsonNode object) throws Exception {
        validate(object.path("kind").asText(), JsonParser.parseString(object.toString()));
    }

    /** The client's models are generated from the Kubernetes API description and refuse unknown and missing fields. */
    private static void validate(String kind, JsonElement json) throws Exception {
        var model = Class.forName(MODELS + MODEL_OF.getOrDefault(kind, "V1" + kind));
        try {
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
        } catch (InvocationTargetException refused) {
            throw new AssertionError(kind + ": " + refused.getCause().getMessage(), refused.getCause());
        }
    }
}
