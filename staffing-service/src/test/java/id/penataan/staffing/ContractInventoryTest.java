package id.penataan.staffing;

import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.contract.InventoryTest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class ContractInventoryTest extends InventoryTest {
    ContractInventoryTest() {
        super("staffing");
    }
}
