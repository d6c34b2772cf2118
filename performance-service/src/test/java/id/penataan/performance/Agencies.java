package id.penataan.performance;

import static id.penataan.performance.Agency.ANALIS;
import static id.penataan.performance.Agency.KABID;
import static id.penataan.performance.Agency.KADIS;
import static id.penataan.performance.Agency.PRANATA;
import static id.penataan.performance.Agency.STRANGER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.feed.FeedEvent;
import id.penataan.kit.feed.FeedHandler;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.reference.feed.OrgStructureFeed;
import id.penataan.performance.reference.feed.StaffingFeed;
import id.penataan.testkit.contract.EventContract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Makes agencies known through the events that the neighbours would send. */
@ApplicationScoped
public class Agencies {
    private final OrgStructureFeed structure;
    private final StaffingFeed staffing;
    private final Tenancy tenancy;
    private final ObjectMapper json;
    private final Map<String, EventContract> promises = new ConcurrentHashMap<>();

    Agencies(OrgStructureFeed structure, StaffingFeed staffing, Tenancy tenancy, ObjectMapper json) {
        this.structure = structure;
        this.staffing = staffing;
        this.tenancy = tenancy;
        this.json = json;
    }

    /** An agency that no other test knows. */
    public Agency fresh() {
        return named("uji-" + UUID.randomUUID().toString().substring(0, 12));
    }

    public Agency named(String slug) {
        var agency = new Agency(
                slug, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        unit(slug, agency.root(), null, "PEMERINTAH KOTA LAMA", "WALI KOTA");
        unit(slug, agency.dinas(), agency.root(), "DINAS PEKERJAAN UMUM", "KEPALA DINAS PEKERJAAN UMUM");
        unit(slug, agency.bidang(), agency.dinas(), "BIDANG CIPTA KARYA", "KEPALA BIDANG CIPTA KARYA");
        unit(slug, agency.kelompok(), agency.bidang(), "KELOMPOK SUBSTANSI BANGUNAN", "KEPALA KELOMPOK");
        unit(slug, agency.elsewhere(), agency.root(), "DINAS KESEHATAN", "KEPALA DINAS KESEHATAN");
        seated(slug, KADIS, "BAMBANG SUTRISNO", agency.dinas(), "KEPALA DINAS PEKERJAAN UMUM", "22", true);
        seated(slug, KABID, "DEWI LESTARI", agency.bidang(), "KEPALA BIDANG CIPTA KARYA", "32", true);
        seated(slug, ANALIS, "ANDI WIJAYA", agency.bidang(), "Analis Tata Bangunan", null, false);
        seated(slug, PRANATA, "RINA MARLINA", agency.kelompok(), "Pranata Komputer Ahli Muda", null, false);
        seated(slug, STRANGER, "TONO SUGIARTO", agency.elsewhere(), "Perawat Ahli Muda", null, false);
        return agency;
    }

    public void unit(String slug, UUID id, UUID parent, String name, String headTitle) {
        var version = new LinkedHashMap<String, Object>(
                Map.of("validFrom", "2024-01-01", "name", name, "headTitle", headTitle, "kind", "LAINNYA"));
        if (parent != null) {
            version.put("parentId", parent);
        }
        tell(structure, slug, "id.penataan.org-structure.unit.changed", Map.of("id", id, "versions", List.of(version)));
    }

    /** An employee with a definitive placement on a position made for it. */
    public UUID seated(String slug, String nip, String name, UUID unit, String title, String eselon, boolean head) {
        var position = UUID.randomUUID();
        position(slug, position, unit, title, eselon, head);
        employee(slug, nip, name, unit, title, true);
        return placed(slug, nip, position, unit, "DEFINITIF", "2024-01-01", null);
    }

    public void position(String slug, UUID id, UUID unit, String title, String eselon, boolean head) {
        var version = new LinkedHashMap<String, Object>();
        version.put("validFrom", "2024-01-01");
        version.put("unitId", unit);
        version.put("code", "UJI-01");
        version.put("title", title);
        version.put("jobTitleKey", title.toUpperCase(Locale.ROOT));
        version.put("jenisJabatan", eselon == null ? "FUNGSIONAL" : "STRUKTURAL");
        version.put("jobClass", 9);
        version.put("need", 1);
        version.put("fieldsOfStudy", List.of());
        version.put("critical", false);
        version.put("head", head);
        if (eselon != null) {
            version.put("eselonId", eselon);
        }
        tell(
                structure,
                slug,
                "id.penataan.org-structure.position.changed",
                Map.of("id", id, "versions", List.of(version)));
    }

    public void employee(String slug, String nip, String name, UUID unit, String title, boolean active) {
        var employee = new LinkedHashMap<String, Object>(Map.of(
                "id",
                UUID.nameUUIDFromBytes((slug + nip).getBytes(StandardCharsets.UTF_8)),
                "nip",
                nip,
                "name",
                name,
                "titleSuffix",
                "S.T.",
                "employeeType",
                "PNS",
                "active",
                active,
                "kedudukanHukum",
                "01",
                "birthDate",
                "1985-04-12",
                "golongan",
                "III/d"));
        employee.put("jabatanTitle", title);
        employee.put("jenisJabatan", "FUNGSIONAL");
        employee.put("unitId", unit);
        tell(staffing, slug, "id.penataan.staffing.employee.changed", employee);
    }

    public UUID placed(String slug, String nip, UUID position, UUID unit, String kind, String from, String to) {
        var id = UUID.randomUUID();
        placed(id, slug, nip, position, unit, kind, from, to);
        return id;
    }

    public void placed(
            UUID id, String slug, String nip, UUID position, UUID unit, String kind, String from, String to) {
        var placement = new LinkedHashMap<String, Object>(Map.of(
                "id",
                id,
                "employeeId",
                UUID.randomUUID(),
                "nip",
                nip,
                "unitId",
                unit,
                "kind",
                kind,
                "validFrom",
                from,
                "cancelled",
                false));
        if (position != null) {
            placement.put("positionId", position);
        }
        if (to != null) {
            placement.put("validTo", to);
        }
        tell(staffing, slug, "id.penataan.staffing.placement.changed", placement);
    }

    public void cancelled(UUID id, String slug, String nip, UUID position, UUID unit) {
        var placement = new LinkedHashMap<String, Object>(Map.of(
                "id",
                id,
                "employeeId",
                UUID.randomUUID(),
                "nip",
                nip,
                "unitId",
                unit,
                "kind",
                "PLT",
                "validFrom",
                "2026-05-01",
                "cancelled",
                true,
                "positionId",
                position));
        tell(staffing, slug, "id.penataan.staffing.placement.changed", placement);
    }

    /** Only what the neighbour promises is told. */
    private void tell(FeedHandler handler, String slug, String type, Map<String, Object> data) {
        var payload = json.<JsonNode>valueToTree(data);
        promises.computeIfAbsent(handler.source(), EventContract::of).judge(type, payload);
        var event = new FeedEvent(slug, 1, type, String.valueOf(data.get("id")), Instant.EPOCH, payload);
        tenancy.runAs(slug, () -> QuarkusTransaction.requiringNew().run(() -> handler.apply(event)));
    }
}
