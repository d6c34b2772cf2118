package id.penataan.staffing.employee.store;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.employee.model.EmployeeFacts;
import id.penataan.staffing.employee.model.Employment;
import id.penataan.staffing.employee.model.EmploymentFacts;
import id.penataan.staffing.employee.model.PersonalFacts;
import id.penataan.staffing.employee.model.Personnel;
import id.penataan.staffing.employee.model.PersonnelChange;
import id.penataan.staffing.employee.model.PersonnelFile;
import id.penataan.staffing.employee.model.Rank;
import id.penataan.staffing.rows.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads and writes whole batches of records with one statement per table, the rows travelling as one JSON array. */
@ApplicationScoped
class NativePersonnelFile implements PersonnelFile {
    private final Session session;
    private final Tenancy tenancy;
    private final JsonRows rows;

    NativePersonnelFile(Session session, Tenancy tenancy, JsonRows rows) {
        this.session = session;
        this.tenancy = tenancy;
        this.rows = rows;
    }

    @Override
    public Map<String, Personnel> byNip(Collection<String> nips) {
        return session
                .createNativeQuery(PersonnelSql.READ.formatted("e.nip = any(:keys)"), String.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("keys", nips.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(this::personnel)
                .collect(toMap(one -> one.facts().nip(), one -> one));
    }

    @Override
    public Optional<Personnel> byId(UUID id) {
        return session
                .createNativeQuery(PersonnelSql.READ.formatted("e.id = :key"), String.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("key", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::personnel);
    }

    @Override
    public Map<String, UUID> idsByNip() {
        return session
                .createNativeQuery("select nip, id from employee where instansi_id = :instansi", Object[].class)
                .setParameter("instansi", tenancy.current())
                .getResultList()
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    @Override
    public void write(List<PersonnelChange> changes) {
        run(changes, PersonnelChange::factsChanged, PersonnelRows::employee, PersonnelSql.EMPLOYEES);
        run(changes, PersonnelChange::factsChanged, PersonnelRows::tokens, PersonnelSql.TOKENS);
        run(changes, change -> change.personal() != null, PersonnelRows::personal, PersonnelSql.PERSONAL);
        run(changes, change -> !change.employments().isEmpty(), PersonnelRows::employments, PersonnelSql.EMPLOYMENTS);
        run(changes, change -> change.rank() != null, PersonnelRows::rank, PersonnelSql.RANKS);
        run(changes, change -> change.education() != null, PersonnelRows::education, PersonnelSql.EDUCATIONS);
        run(changes, change -> true, PersonnelRows::findings, PersonnelSql.FINDINGS);
    }

    private void run(
            List<PersonnelChange> changes,
            Predicate<PersonnelChange> concerned,
            PersonnelRows.Shape shape,
            List<String> statements) {
        var told = changes.stream()
                .filter(concerned)
                .flatMap(change -> shape.rows(rows, change).stream())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        var written = rows.array(told);
        for (var statement : statements) {
            session.createNativeMutationQuery(statement)
                    .setParameter("instansi", tenancy.current())
                    .setParameter("rows", written)
                    .executeUpdate();
        }
    }

    private Personnel personnel(String text) {
        var row = rows.tree(text);
        var employee = row.get("employee");
        return new Personnel(
                UUID.fromString(employee.get("id").asText()),
                employee.get("revision").asLong(),
                rows.value(employee, EmployeeFacts.class),
                rows.optional(row.get("personal"), PersonalFacts.class),
                employment(row.get("employment")),
                rows.optional(row.get("rank"), Rank.class));
    }

    private @Nullable Employment employment(JsonNode row) {
        var facts = rows.optional(row, EmploymentFacts.class);
        if (facts == null) {
            return null;
        }
        var span = rows.value(row, Span.class);
        return new Employment(facts, span.validFrom(), span.validTo(), span.revision());
    }

    private record Span(LocalDate validFrom, @Nullable LocalDate validTo, long revision) {}
}
