package id.penataan.orgstructure;

import static org.awaitility.Awaitility.await;

import id.penataan.kit.access.CallerIdentity;
import id.penataan.kit.operation.Operations;
import id.penataan.kit.tenancy.Background;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class OperationsTest {
    private final OrgStructure agency = OrgStructure.ofNewAgency();

    @Inject
    Operations operations;

    @Inject
    Background background;

    @Test
    void hasAResultOnlyAfterItsEndAndCannotBeCancelledAfterIt() {
        var id = background
                .callAs(
                        CallerIdentity.system(agency.instansi()),
                        () -> operations.submit(WaitingWork.KIND, Map.of(), null))
                .toString();

        agency.read("/operations/%s/result".formatted(id)).statusCode(409);
        agency.asking().delete("/operations/" + id).then().statusCode(202);
        await().untilAsserted(
                        () -> agency.asking().delete("/operations/" + id).then().statusCode(409));
    }
}
