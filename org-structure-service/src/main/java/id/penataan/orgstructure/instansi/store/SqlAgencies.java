package id.penataan.orgstructure.instansi.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.orgstructure.history.Row;
import id.penataan.orgstructure.history.Sql;
import id.penataan.orgstructure.instansi.model.Agencies;
import id.penataan.orgstructure.instansi.model.Instansi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class SqlAgencies implements Agencies {
    private static final String FIND =
            "select name, kind, siasn_id, revision from instansi where instansi_id = :instansi";
    private static final String STORE = """
            insert into instansi as i (instansi_id, name, kind, siasn_id)
            values (:instansi, :name, :kind, :siasnId)
            on conflict (instansi_id) do update
            set name = excluded.name, kind = excluded.kind, siasn_id = excluded.siasn_id, revision = i.revision + 1
            returning revision""";

    private final Sql sql;
    private final Tenancy tenancy;

    SqlAgencies(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    @Override
    public Optional<Registered> current() {
        return sql.rows(FIND, query -> query).stream().map(this::registered).findFirst();
    }

    @Override
    public long store(Instansi instansi) {
        return sql.rows(
                        STORE,
                        query -> query.setParameter("name", instansi.name())
                                .setParameter("kind", instansi.kind().name())
                                .setParameter("siasnId", instansi.siasnId(), String.class))
                .getFirst()
                .number(0);
    }

    private Registered registered(Row row) {
        var kind = Instansi.Kind.valueOf(row.text(1));
        var instansi = new Instansi(tenancy.current(), row.text(0), kind, row.textOrNull(2));
        return new Registered(instansi, row.number(3));
    }
}
