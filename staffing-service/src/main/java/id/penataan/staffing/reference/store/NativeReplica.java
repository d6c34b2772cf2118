package id.penataan.staffing.reference.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.reference.model.PositionVersion;
import id.penataan.staffing.reference.model.Replica;
import id.penataan.staffing.reference.model.TitleKey;
import id.penataan.staffing.reference.model.UnitVersion;
import id.penataan.staffing.rows.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes what the feed tells: the versions of an id are taken out and put back as they are told now. */
@ApplicationScoped
class NativeReplica implements Replica {
    private static final String PUT_UNIT = """
            insert into unit_version (instansi_id, id, parent_id, code, name, head_title, eselon_id, siasn_id,
                induk_unit_id, kind, valid_from, valid_to)
            select :instansi, :id, parent_id, code, name, head_title, eselon_id, siasn_id, induk_unit_id, kind,
                valid_from, valid_to
            from jsonb_populate_recordset(cast(null as unit_version), cast(:versions as jsonb))""";

    private static final String PUT_POSITION = """
            insert into position_version (instansi_id, id, unit_id, code, title, job_title_key, jenis_jabatan,
                eselon_id, jenjang, post_level, job_class, need, siasn_jabatan_id, min_education_level,
                fields_of_study, min_years, critical, head, valid_from, valid_to)
            select :instansi, :id, unit_id, code, title, job_title_key, jenis_jabatan, eselon_id, jenjang, post_level,
                job_class, need, siasn_jabatan_id, min_education_level, fields_of_study, min_years, critical, head,
                valid_from, valid_to
            from jsonb_populate_recordset(cast(null as position_version), cast(:versions as jsonb))""";

    private static final int FIRST_LOOK = 256;

    private final Session session;
    private final Tenancy tenancy;
    private final JsonRows rows;
    private final UnitForests forests;
    private final Map<String, Integer> told = new ConcurrentHashMap<>();

    NativeReplica(Session session, Tenancy tenancy, JsonRows rows, UnitForests forests) {
        this.session = session;
        this.tenancy = tenancy;
        this.rows = rows;
        this.forests = forests;
    }

    @Override
    public void replaceUnit(UUID id, List<UnitVersion> versions) {
        replace("unit_version", PUT_UNIT, id, versions);
        forests.forget(tenancy.current());
    }

    @Override
    public void replacePosition(UUID id, List<PositionVersion> versions) {
        replace(
                "position_version",
                PUT_POSITION,
                id,
                versions.stream().map(this::row).toList());
    }

    @Override
    public void empty(String instansi) {
        forests.forget(instansi);
        for (var table : List.of("position_version", "unit_version")) {
            session.createNativeQuery("delete from %s where instansi_id = :instansi".formatted(table))
                    .setParameter("instansi", instansi)
                    .executeUpdate();
        }
    }

    private void replace(String table, String put, UUID id, List<?> versions) {
        session.createNativeQuery("delete from %s where instansi_id = :instansi and id = :id".formatted(table))
                .setParameter("instansi", tenancy.current())
                .setParameter("id", id)
                .executeUpdate();
        session.createNativeQuery(put)
                .setParameter("instansi", tenancy.current())
                .setParameter("id", id)
                .setParameter("versions", rows.array(versions))
                .executeUpdate();
        refreshStatistics();
    }

    /** A new agency of ten thousand positions must not be looked up by the statistics of an empty table. */
    private void refreshStatistics() {
        int events = told.merge(tenancy.current(), 1, Integer::sum);
        if (events >= FIRST_LOOK && Integer.bitCount(events) == 1) {
            session.createNativeMutationQuery("analyze unit_version, position_version")
                    .executeUpdate();
        }
    }

    private ObjectNode row(PositionVersion told) {
        var worked = new Worked(told);
        return rows.row(told).put("job_title_key", worked.titleKey()).put("post_level", worked.level());
    }

    private record Worked(PositionVersion told) {
        /** The column post_level: what the level of the post is, where its codes tell. */
        @Nullable
        String level() {
            return PostLevel.of(told.jenisJabatan(), told.eselonId(), told.jenjang(), told.title())
                    .map(Enum::name)
                    .orElse(null);
        }

        String titleKey() {
            var key = told.jobTitleKey();
            return TitleKey.of(key == null ? told.title() : key);
        }
    }
}
