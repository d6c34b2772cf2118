package id.penataan.kit.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.kit.sample.StillAndTight;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
@TestProfile(StillAndTight.class)
class AsOfTest {

    @Test
    void looksAtTodayInJakartaUnlessTold() {
        get("/notes", "pertama").statusCode(200).header("Effective-As-Of", is("2026-06-30"));
        get("/notes?asOf=2020-02-29", "pertama").statusCode(200).header("Effective-As-Of", is("2020-02-29"));
        get("/open", "pertama").statusCode(200).header("Effective-As-Of", nullValue());
    }

    @Test
    void refusesADayOutsideOfAnyRecord() {
        get("/notes?asOf=0001-01-01", "kedua").statusCode(422).body("errors[0].code", is("date-out-of-range"));
    }

    @Test
    void standsStillWhereItIsPut() {
        var standing = new ServiceClock().clock(Optional.of("2026-06-30"));

        assertThat(LocalDate.now(standing)).isEqualTo("2026-06-30");
        assertThat(new ServiceClock().clock(Optional.empty())).isEqualTo(Clock.system(ServiceClock.ZONE));
    }

    private static ValidatableResponse get(String path, String subject) {
        return given().auth()
                .oauth2(Tokens.of("kota-lama").subject(subject).role("auditor").sign())
                .get("/api/kit/v1" + path)
                .then();
    }
}
