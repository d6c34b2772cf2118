package id.penataan.orgstructure.history;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.orgstructure.history.model.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;

/** Native queries of the agency at work: {@code :instansi} is bound, rows come column by column. */
@ApplicationScoped
public class Sql {
    /** The end of a period without one. */
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final EntityManager database;
    private final Tenancy tenancy;

    public Sql(EntityManager database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    public List<Row> rows(String sql, UnaryOperator<NativeQuery<Object[]>> parameters) {
        return Row.all(parameters.apply(query(sql)).getResultList());
    }

    /** A statement that writes; the number of rows it wrote. */
    public int write(String sql, UnaryOperator<MutationQuery> parameters) {
        var statement = session().createNativeMutationQuery(sql).setParameter("instansi", tenancy.current());
        return parameters.apply(statement).executeUpdate();
    }

    /** Binds {@code :from} and {@code :until}. */
    public static NativeQuery<Object[]> during(NativeQuery<Object[]> query, Period period) {
        var end = period.to();
        return query.setParameter("from", period.from()).setParameter("until", end == null ? FOREVER : end);
    }

    private NativeQuery<Object[]> query(String sql) {
        return session().createNativeQuery(sql, Object[].class).setParameter("instansi", tenancy.current());
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
