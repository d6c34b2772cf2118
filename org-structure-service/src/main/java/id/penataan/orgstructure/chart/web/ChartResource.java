package id.penataan.orgstructure.chart.web;

import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.orgstructure.chart.DrawChart;
import id.penataan.orgstructure.unit.ReadUnitTree;
import id.penataan.orgstructure.unit.ReadUnitTree.Wanted;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The organisation chart. */
@Path("/chart.svg")
public class ChartResource {
    private static final int WHOLE = 1_000;

    private final DrawChart draw;
    private final ReadUnitTree read;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public ChartResource(DrawChart draw, ReadUnitTree read, AsOf asOf, Preconditions preconditions) {
        this.draw = draw;
        this.read = read;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    @Produces("image/svg+xml")
    public RestResponse<String> chart(@RestQuery @Nullable UUID unit, @RestQuery @Nullable Integer depth) {
        var wanted = new Wanted(Optional.ofNullable(unit), depth == null ? WHOLE : depth, asOf.date());
        var seen = read.seen(wanted);
        return preconditions.respond(seen.tag(), () -> draw.svg(wanted, seen));
    }
}
