package id.penataan.orgstructure.dataimport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small unit lists in the SIASN envelope. */
public record UnorFiles(List<String> records) {
    public static UnorFiles list() {
        return new UnorFiles(new ArrayList<>());
    }

    /** The usual agency: a root, a dinas, a bidang. */
    public static UnorFiles small() {
        return list().unit("R", "", "PEMERINTAH KOTA UJI")
                .unit("D", "R", "DINAS KESEHATAN")
                .unit("B", "D", "BIDANG PELAYANAN");
    }

    public UnorFiles unit(String id, String parent, String name) {
        return unit(id, parent, name, "");
    }

    public UnorFiles unit(String id, String parent, String name, String eselon) {
        return record(String.format(
                Locale.ROOT,
                "{\"Id\":\"%s\",\"InstansiId\":\"I1\",\"DiatasanId\":\"%s\",\"EselonId\":\"%s\",\"NamaUnor\":\"%s\",\"NamaJabatan\":\"KEPALA %s\",\"CepatKode\":\"\",\"IndukUnorId\":\"\",\"PemimpinPnsId\":null,\"JenisUnorId\":\"\",\"IsUnorSekolah\":\"0\"}",
                id,
                parent,
                eselon,
                name,
                name));
    }

    UnorFiles record(String json) {
        records.add(json);
        return this;
    }

    public String text() {
        return "{\"code\":1,\"count\":%d,\"data\":[\n%s\n]}".formatted(records.size(), String.join(",\n", records));
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
