package id.penataan.kit.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class AccessGateTest {

    private static final Tokens AUDITOR = Tokens.of("kota-lama").role("auditor");

    @ConfigProperty(name = "penataan.service-token.key-location")
    String keyLocation;

    @Test
    void wantsATokenAndSaysHow() {
        given().get("/api/kit/v1/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", is("Bearer"))
                .body("code", is("token-missing"));
    }

    @Test
    void refusesAnExpiredToken() {
        refuses(AUDITOR.expired());
    }

    @Test
    void refusesAnUnsignedToken() {
        refuses(AUDITOR.unsigned());
    }

    @Test
    void refusesATokenSignedWithAForeignKey() {
        refuses(AUDITOR.foreignKey());
    }

    @Test
    void refusesSomethingThatIsNoTokenAtAll() {
        refuses("nonsense");
    }

    @Test
    void namesTheRolesThatWouldDo() {
        get("/notes", Tokens.of("kota-lama").role("pegawai").sign())
                .statusCode(403)
                .body("code", is("role-missing"), "params.roles[0]", is("admin-organisasi"));
    }

    @Test
    void closesAnOperationThatTheContractDoesNotKnow() {
        get("/forgotten", Tokens.of("kota-lama").role("operator").sign())
                .statusCode(403)
                .body("code", is("operation-closed"));
        given().get("/api/kit/v1/forgotten").then().statusCode(401);
    }

    @Test
    void letsAnybodyIntoAnOpenOperation() {
        given().header("Instansi", "kota-lama")
                .get("/api/kit/v1/open")
                .then()
                .statusCode(200)
                .body("subject", is("anonymous"), "instansi", is("kota-lama"));
    }

    @Test
    void keepsATokenToItsAgency() {
        with("Instansi", "kota-lain", AUDITOR.sign())
                .statusCode(403)
                .body("code", is("other-agency"), "params.instansi", is("kota-lain"));
        with("Instansi", "kota-lama", AUDITOR.sign()).statusCode(200);
    }

    @Test
    void makesACallerOfSeveralAgenciesChooseOne() {
        var everywhere = Tokens.of("*").role("auditor").sign();

        get("/notes", everywhere)
                .statusCode(422)
                .body("errors[0].pointer", is("/header/Instansi"), "errors[0].code", is("instansi-required"));
        with("Instansi", "kota-lain", everywhere).statusCode(200);
        with("Instansi", "Kota Lain'; --", everywhere).statusCode(422).body("errors[0].code", is("not-an-agency"));
    }

    @Test
    void letsARegionReadItsOwnAgenciesOnly() {
        var token = claims(Tokens.ISSUER)
                .claim("instansiScope", List.of("kota-lama", "provinsi-lampung"))
                .sign(keyLocation);

        with("Instansi", "provinsi-lampung", token).statusCode(200);
        with("Instansi", "kota-lain", token).statusCode(403).body("code", is("other-agency"));
        get("/notes", token).statusCode(422);
    }

    @Test
    void refusesATokenThatNamesNoAgency() {
        get("/notes", claims(Tokens.ISSUER).sign(keyLocation)).statusCode(403).body("code", is("no-agency"));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refuses(claims("https://somebody.else").claim("instansi", "kota-lama").sign(keyLocation));
    }

    @Test
    void asksNoAgencyForWhatConcernsAllOfThem() {
        get("/everywhere", Tokens.of("*").role("integrator").sign())
                .statusCode(200)
                .body("instansi", is("*"), "system", is(true));
    }

    @Test
    void keepsACallerToTheSubtreesOfTheToken() {
        var token = Tokens.of("kota-lama")
                .role("pegawai")
                .unit("1199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10")
                .sign();

        get("/units/1299a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10", token).statusCode(200);
        get("/units/2299a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10", token)
                .statusCode(403)
                .body("code", is("outside-unit-scope"), "detail", containsString("2299a3c2"));
    }

    @Test
    void treatsAScopeThatIsNoIdAsAScopeOfNothing() {
        var token = Tokens.of("kota-lama").role("pegawai").unit("everything").sign();

        get("/units/2299a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10", token).statusCode(403);
    }

    @Test
    void tellsProxiesToKeepNothing() {
        get("/units/1299a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10", AUDITOR.sign())
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Vary", containsString("Authorization"));
    }

    private static JwtClaimsBuilder claims(String issuer) {
        return Jwt.issuer(issuer)
                .subject("kanreg-v")
                .upn("kanreg-v")
                .groups("auditor")
                .issuedAt(Instant.now())
                .expiresIn(600);
    }

    private static void refuses(String token) {
        get("/notes", token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("code", is("token-invalid"), "status", is(401));
    }

    private static ValidatableResponse get(String path, String token) {
        return given().auth().oauth2(token).get("/api/kit/v1" + path).then();
    }

    private static ValidatableResponse with(String header, String value, String token) {
        return given().auth()
                .oauth2(token)
                .header(header, value)
                .get("/api/kit/v1/notes")
                .then();
    }
}
