package id.penataan.staffing.reference.store;

import static java.util.stream.Collectors.toMap;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.reference.model.PositionName;
import id.penataan.staffing.reference.model.Positions;
import id.penataan.staffing.reference.model.SeatKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Positions read from the replica. */
@ApplicationScoped
class NativePositions implements Positions {
    private static final String BY_SEAT = """
            select unit_id, siasn_jabatan_id, id, title, jenis_jabatan, need from position_version
            where instansi_id = :instansi and siasn_jabatan_id is not null
              and valid_from <= :asOf and (valid_to is null or valid_to > :asOf)
            order by code""";

    private final Session session;
    private final Tenancy tenancy;

    NativePositions(Session session, Tenancy tenancy) {
        this.session = session;
        this.tenancy = tenancy;
    }

    @Override
    public Map<SeatKey, PositionName> bySeatKey(LocalDate asOf) {
        return session
                .createNativeQuery(BY_SEAT, Object[].class)
                .setParameter("instansi", tenancy.current())
                .setParameter("asOf", asOf)
                .getResultList()
                .stream()
                .collect(toMap(
                        row -> new SeatKey((UUID) row[0], (String) row[1]),
                        row -> new PositionName((UUID) row[2], (String) row[3], (String) row[4], (int) row[5]),
                        (first, second) -> first));
    }
}
