package id.penataan.local.demo;

import id.penataan.local.client.Api;
import id.penataan.local.stack.Service;
import java.util.List;
import java.util.Map;

/** A final SKP takes no change any more. */
record ImmutableCheck(Stage stage, Api employee, String skp) {

    void play() {
        var path = "/skps/" + skp;
        var seen = employee.get(Service.PERFORMANCE, path).expect(200);
        var patch = Map.of("annexes", Map.of("consequences", List.of("Diubah setelah final")));
        stage.narrator().asked("PATCH /api/performance/v1" + path);
        var refused = employee.patch(Service.PERFORMANCE, path, patch, seen.version());
        stage.narrator().check("a change after the end is refused with 409", refused.status() == 409);
    }
}
