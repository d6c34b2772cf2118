package id.penataan.staffing;

import id.penataan.staffing.calculation.web.CalculationSamples;
import id.penataan.staffing.placement.web.PlacementSamples;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.access.AccessTest;
import id.penataan.testkit.access.Samples;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class GeneratedAccessTest extends AccessTest {
    private final AccessWorld world = new AccessWorld();

    GeneratedAccessTest() {
        super("staffing");
    }

    @Override
    protected Samples samples() {
        world.filled();
        var samples = EmployeeSamples.addTo(new Samples(), world);
        PlacementSamples.addTo(samples, AccessWorld.HOME);
        CalculationSamples.addTo(samples);
        return samples.ofTheKit(world::finishedOperation, world::waitingOperation, "org-structure");
    }

    @Override
    protected String home() {
        return AccessWorld.HOME;
    }

    @Override
    protected String otherUnit() {
        return KotaKecil.BADAN.toString();
    }
}
