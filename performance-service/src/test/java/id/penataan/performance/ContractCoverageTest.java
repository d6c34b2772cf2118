package id.penataan.performance;

import id.penataan.testkit.contract.StatusCoverageTest;
import org.junit.jupiter.api.Order;

/** Every promised answer was given by some test. */
@Order(StatusCoverageTest.LAST)
class ContractCoverageTest extends StatusCoverageTest {
    ContractCoverageTest() {
        // no operation here calls a neighbour; a database out of reach is tested in the kit
        super("performance", "503");
    }
}
