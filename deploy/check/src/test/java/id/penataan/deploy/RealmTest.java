package id.penataan.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

class RealmTest {
    private final RealmRepresentation realm = read();

    @Test
    void hasTheRolesOfTheAccessTable() {
        assertThat(realm.getRoles().getRealm())
                .extracting(RoleRepresentation::getName)
                .containsExactlyInAnyOrder(
                        "pegawai",
                        "atasan",
                        "admin-organisasi",
                        "admin-kepegawaian",
                        "tim-penilai",
                        "ppk",
                        "auditor",
                        "kanreg",
                        "integrator",
                        "operator");
    }

    @Test
    void putsTheClaimsTheServicesReadIntoTheAccessToken() {
        var scope = realm.getClientScopes().stream()
                .filter(one -> "penataan".equals(one.getName()))
                .findFirst()
                .orElseThrow();

        assertThat(scope.getProtocolMappers())
                .filteredOn(mapper -> "true".equals(mapper.getConfig().get("access.token.claim")))
                .extracting(mapper -> mapper.getConfig().get("claim.name"))
                .contains("nip", "instansi", "units", "instansiScope", "groups");
    }

    @Test
    void browsersUseCodeWithPkceAndServicesTheirOwnAccounts() {
        assertThat(realm.getClients())
                .filteredOn(ClientRepresentation::isPublicClient)
                .singleElement()
                .satisfies(frontend -> {
                    assertThat(frontend.getAttributes()).containsEntry("pkce.code.challenge.method", "S256");
                    assertThat(frontend.isDirectAccessGrantsEnabled()).isFalse();
                    assertThat(frontend.isImplicitFlowEnabled()).isFalse();
                });
        assertThat(realm.getClients())
                .filteredOn(client -> !client.isPublicClient())
                .hasSize(3)
                .allSatisfy(service -> {
                    assertThat(service.isServiceAccountsEnabled()).isTrue();
                    assertThat(service.getSecret())
                            .as("no secret in the repository")
                            .isNull();
                });
    }

    /** Keycloak's own representation classes; a field they do not know is an error. */
    private static RealmRepresentation read() {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(Files.readString(Path.of("../keycloak/penataan-realm.json")), RealmRepresentation.class);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
