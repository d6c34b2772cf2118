package id.penataan.kit.parcel;

import id.penataan.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Agencies that no other test knows, and callers of theirs. */
public final class Agencies {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Agencies() {}

    public static String fresh() {
        return "kota-%d-%d".formatted(ProcessHandle.current().pid(), NEXT.incrementAndGet());
    }

    public static RequestSpecification caller(String instansi, String role) {
        return RestAssured.given()
                .basePath("/api/kit/v1")
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of(instansi).role(role).subject("sari").sign());
    }
}
