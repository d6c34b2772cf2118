package id.penataan.kit.sample;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.failure.NeighbourDown;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.json.Expand;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

@Path("/")
public class OtherResources {

    private final Caller caller;
    private final Scope scope;
    private final EntityManager database;
    private final Expand expand;

    OtherResources(Caller caller, Scope scope, EntityManager database, Expand expand) {
        this.caller = caller;
        this.scope = scope;
        this.database = database;
        this.expand = expand;
    }

    public record Checked(@NotBlank String name, @NotNull List<@Valid Line> lines) {

        public record Line(@Size(max = 3) String text, int count) {}
    }

    @POST
    @Path("bean")
    public Checked bean(@Valid Checked body) {
        return body;
    }

    @GET
    @Path("open")
    public Map<String, Object> open() {
        return Map.of("subject", caller.subject(), "instansi", caller.instansi());
    }

    @GET
    @Path("everywhere")
    public Map<String, Object> everywhere() {
        return Map.of("instansi", caller.instansi(), "system", caller.isSystem());
    }

    /** Stands in the code and not in the contract. */
    @GET
    @Path("forgotten")
    public Map<String, Object> forgotten() {
        return Map.of();
    }

    @GET
    @Path("shelves/{shelf}")
    public Map<String, Object> shelf(@RestPath String shelf) {
        return Map.of("shelf", shelf, "expanded", expand.among("notes", "room"));
    }

    @GET
    @Path("units/{id}")
    public Map<String, Object> unit(@RestPath UUID id) {
        scope.requireUnit(id, LocalDate.of(2026, 6, 30));
        return Map.of("id", id);
    }

    @GET
    @Path("faults/{kind}")
    @Transactional
    public String fail(@RestPath String kind) {
        return switch (kind) {
            case "state" ->
                throw new StateConflict(
                        "note-locked",
                        Map.of("since", LocalDate.of(2026, 3, 1), "weight", new BigDecimal("1.5")),
                        "LOCKED",
                        Set.of("UNLOCK"));
            case "neighbour" -> throw new NeighbourDown("staffing", 7);
            case "sql" -> {
                database.createNativeQuery("SELECT secret FROM nowhere").getResultList();
                yield "";
            }
            default -> throw new IllegalStateException("SELECT secret FROM id.penataan.Hidden");
        };
    }
}
