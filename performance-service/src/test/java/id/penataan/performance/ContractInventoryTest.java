package id.penataan.performance;

import id.penataan.testkit.contract.InventoryTest;
import io.quarkus.test.junit.QuarkusTest;

/** The contract and the running resources name the same operations. */
@QuarkusTest
@OnPostgres
class ContractInventoryTest extends InventoryTest {
    ContractInventoryTest() {
        super("performance");
    }
}
