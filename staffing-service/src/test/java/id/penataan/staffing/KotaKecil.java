package id.penataan.staffing;

import java.util.Map;
import java.util.UUID;

/** A city government of four units: sekretariat daerah, a dinas with a bidang below it, and a badan beside it. */
public final class KotaKecil {
    public static final UUID SEKDA = Structure.idOf("sekda");
    public static final UUID DINAS = Structure.idOf("dinas");
    public static final UUID BIDANG = Structure.idOf("bidang");
    public static final UUID BADAN = Structure.idOf("badan");

    private KotaKecil() {}

    public static void tellOf(String instansi) {
        new Structure(instansi)
                .unit("sekda", "", "SEKRETARIAT DAERAH")
                .unit("dinas", "sekda", "DINAS SOSIAL")
                .unit("bidang", "dinas", "BIDANG REHABILITASI SOSIAL")
                .unit("badan", "sekda", "BADAN KEPEGAWAIAN")
                .position(
                        "bidang",
                        "KKC-01",
                        Map.of(
                                "title", "KEPALA BIDANG REHABILITASI SOSIAL",
                                "jenisJabatan", "STRUKTURAL",
                                "eselonId", "32",
                                "siasnJabatanId", "bidang",
                                "head", true))
                .position(
                        "bidang",
                        "KKC-02",
                        Map.of(
                                "title", "PENELAAH TEKNIS KEBIJAKAN",
                                "jenisJabatan", "PELAKSANA",
                                "siasnJabatanId", "penelaah",
                                "need", 5))
                .tell();
    }
}
