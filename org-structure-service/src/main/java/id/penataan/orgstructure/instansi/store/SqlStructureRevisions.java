package id.penataan.orgstructure.instansi.store;

import id.penataan.orgstructure.history.Sql;
import id.penataan.orgstructure.instansi.model.StructureRevisions;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SqlStructureRevisions implements StructureRevisions {
    private static final String NEXT = """
            insert into structure as s (instansi_id, revision) values (:instansi, 1)
            on conflict (instansi_id) do update set revision = s.revision + 1
            returning revision""";
    private static final String CURRENT =
            "select revision, bezetting_revision from structure where instansi_id = :instansi";
    private final Sql sql;

    SqlStructureRevisions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long next() {
        return sql.rows(NEXT, query -> query).getFirst().number(0);
    }

    @Override
    public State current() {
        return sql.rows(CURRENT, query -> query).stream()
                .map(row -> new State(row.number(0), row.number(1)))
                .findFirst()
                .orElse(new State(0, 0));
    }
}
