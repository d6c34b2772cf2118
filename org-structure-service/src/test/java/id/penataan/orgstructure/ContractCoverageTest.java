package id.penataan.orgstructure;

import id.penataan.testkit.contract.StatusCoverageTest;
import org.junit.jupiter.api.Order;

/** Runs last: what the contract promises was seen in the tests before it. */
@Order(StatusCoverageTest.LAST)
class ContractCoverageTest extends StatusCoverageTest {
    ContractCoverageTest() {
        // imports catch up with nobody; a database out of reach is tested in the kit
        super("org-structure", "503");
    }
}
