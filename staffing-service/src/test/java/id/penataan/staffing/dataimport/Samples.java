package id.penataan.staffing.dataimport;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.penataan.staffing.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The sample agencies, where the folder with them lies beside the repository. */
public record Samples(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KINDS = Map.of("1", "STRUKTURAL", "2", "FUNGSIONAL", "4", "PELAKSANA");

    public static Samples of(String agency) {
        var root = Path.of(System.getProperty("penataan.root", "."));
        return new Samples(root.resolveSibling("shared").resolve("samples").resolve(agency));
    }

    public boolean present() {
        return Files.isDirectory(folder);
    }

    public String agency() {
        return folder.getFileName().toString();
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Lets the neighbour tell of all units and positions. */
    public void tellStructure() throws IOException {
        var structure = new Structure(agency());
        for (var unit : JSON.readTree(Files.readAllBytes(file("ref-unor.json"))).get("data")) {
            structure.unit(
                    unit.get("Id").asText(),
                    unit.get("DiatasanId").asText(),
                    unit.get("NamaUnor").asText());
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file("jabatan.csv"))) {
            for (var row : rows) {
                structure.position(row.getField("unor_id"), row.getField("kode_jabatan"), facts(row));
            }
        }
        structure.tell();
    }

    private static Map<String, Object> facts(NamedCsvRecord row) {
        var facts = new HashMap<String, Object>(Map.of(
                "title", row.getField("nama_jabatan"),
                "jenisJabatan", KINDS.get(row.getField("jenis_jabatan_id")),
                "need", Integer.parseInt(row.getField("kebutuhan")),
                "siasnJabatanId", row.getField("siasn_jabatan_id"),
                "critical", row.getField("kritikal").equals("Y"),
                "head", row.getField("jenis_jabatan_id").equals("1"),
                "minEducationLevel", row.getField("pendidikan_min_id"),
                "fieldsOfStudy", List.of(row.getField("bidang_ilmu").split("; ", -1)),
                "minYears", Integer.parseInt(row.getField("syarat_tahun")),
                "jobClass", Integer.parseInt(row.getField("kelas_jabatan"))));
        if (!row.getField("eselon_id").isEmpty()) {
            facts.put("eselonId", row.getField("eselon_id"));
        }
        if (!row.getField("jenjang").isEmpty()) {
            facts.put("jenjang", row.getField("jenjang"));
        }
        return facts;
    }

    /** What was put into the files on purpose, of one kind. */
    public JsonNode planted(String kind) throws IOException {
        var all = JSON.readTree(Files.readAllBytes(file("planted.json"))).get("planted");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    public Set<String> plantedNips(String kind) throws IOException {
        return StreamSupport.stream(planted(kind).get("nip").spliterator(), false)
                .map(JsonNode::asText)
                .collect(toSet());
    }
}
