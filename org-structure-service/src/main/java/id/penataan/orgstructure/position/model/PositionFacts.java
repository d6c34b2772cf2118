package id.penataan.orgstructure.position.model;

import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import id.penataan.orgstructure.history.model.Facts;
import id.penataan.orgstructure.history.model.Faults;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a position is during one version: the post of one title in one unit, with its class, the seats it needs
 * (kebutuhan, K) and what it asks of the holder.
 */
public record PositionFacts(
        UUID unitId,
        String code,
        String title,
        JenisJabatan jenis,
        @Nullable Eselon eselon,
        @Nullable Jenjang jenjang,
        int jobClass,
        @Nullable Integer need,
        @Nullable String siasnJabatanId,
        Requirements requirements,
        boolean critical,
        boolean head)
        implements Facts<PositionFacts> {
    /** Classes run from 1 to 17 (PermenPANRB 34/2011). */
    private static final int MAX_CLASS = 17;

    private static final int MAX_NEED = 99_999;
    private static final int LINE = 300;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_-]{0,49}");

    public PositionFacts {
        var faults = new Faults().line("/title", title, LINE);
        faults.when(!CODE.matcher(code).matches(), "/code", "code-shape");
        faults.when(siasnJabatanId != null && !CODE.matcher(siasnJabatanId).matches(), "/siasnJabatanId", "code-shape");
        faults.when(
                jobClass < 1 || jobClass > MAX_CLASS, "/jobClass", "out-of-range", Map.of("min", 1, "max", MAX_CLASS));
        boolean wrongNeed = need != null && (need < 0 || need > MAX_NEED);
        faults.when(wrongNeed, "/need", "out-of-range", Map.of("min", 0, "max", MAX_NEED));
        checkLevel(jenis, eselon, jenjang, faults);
        faults.when(head && jenis == JenisJabatan.PELAKSANA, "/head", "pelaksana-never-heads");
        faults.raise();
    }

    /** A structural post has an echelon, a functional one a jenjang, a pelaksana neither (UU 20/2023, PP 11/2017). */
    private static void checkLevel(
            JenisJabatan jenis, @Nullable Eselon eselon, @Nullable Jenjang jenjang, Faults faults) {
        boolean structural = jenis == JenisJabatan.STRUKTURAL;
        boolean functional = jenis == JenisJabatan.FUNGSIONAL;
        var kind = Map.<String, Object>of("jenis", jenis.name());
        faults.when(structural && eselon == null, "/eselonId", "eselon-required", kind);
        faults.when(!structural && eselon != null, "/eselonId", "eselon-not-allowed", kind);
        faults.when(functional && jenjang == null, "/jenjang", "jenjang-required", kind);
        faults.when(!functional && jenjang != null, "/jenjang", "jenjang-not-allowed", kind);
    }

    @Override
    public PositionFacts following(PositionFacts former, PositionFacts amended) {
        return new PositionFacts(
                Facts.follow(unitId, former.unitId, amended.unitId),
                Facts.follow(code, former.code, amended.code),
                Facts.follow(title, former.title, amended.title),
                Facts.follow(jenis, former.jenis, amended.jenis),
                Facts.followOptional(eselon, former.eselon, amended.eselon),
                Facts.followOptional(jenjang, former.jenjang, amended.jenjang),
                Facts.follow(jobClass, former.jobClass, amended.jobClass),
                Facts.followOptional(need, former.need, amended.need),
                Facts.followOptional(siasnJabatanId, former.siasnJabatanId, amended.siasnJabatanId),
                Facts.follow(requirements, former.requirements, amended.requirements),
                Facts.follow(critical, former.critical, amended.critical),
                Facts.follow(head, former.head, amended.head));
    }
}
