package id.penataan.performance.calculation.web;

import id.penataan.performance.calculation.model.BerAkhlak;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;

@Path("/core-values")
public class CoreValuesResource {

    record CoreValues(List<CoreValue> values) {}

    record CoreValue(BerAkhlak value, String label, List<String> guides) {}

    @GET
    public CoreValues list() {
        return new CoreValues(Arrays.stream(BerAkhlak.values())
                .map(value -> new CoreValue(value, value.label(), value.guides()))
                .toList());
    }
}
