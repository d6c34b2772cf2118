package id.penataan.performance.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.Agencies;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.reference.model.Organisation;
import id.penataan.performance.reference.model.Superior.Officer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose superior somebody is, and who somebody's superior is, are two readings of one rule. */
@QuarkusTest
@OnPostgres
class SubordinatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<String> KINDS = List.of("DEFINITIF", "DEFINITIF", "PLT", "PLH");

    private final Agencies agencies;
    private final Organisation organisation;
    private final Tenancy tenancy;

    SubordinatesTest(Agencies agencies, Organisation organisation, Tenancy tenancy) {
        this.agencies = agencies;
        this.organisation = organisation;
        this.tenancy = tenancy;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void agreeInAnyStructure(long seed) {
        var slug = "acak-" + UUID.randomUUID().toString().substring(0, 12);
        var people = invent(slug, new Random(seed));

        var upwards = new HashMap<String, Set<String>>();
        var downwards = new HashMap<String, Set<String>>();
        tenancy.runAs(
                slug,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    people.forEach(nip -> superior(nip, upwards));
                    people.forEach(nip -> subordinates(nip, downwards));
                }));

        assertThat(downwards).isEqualTo(upwards);
        assertThat(upwards).isNotEmpty();
    }

    private void superior(String nip, Map<String, Set<String>> upwards) {
        var superior = organisation.chainOf(nip, DAY).orElseThrow().superior();
        if (superior instanceof Officer officer) {
            upwards.computeIfAbsent(officer.holder().nip(), leader -> new HashSet<>())
                    .add(nip);
        }
    }

    private void subordinates(String nip, Map<String, Set<String>> downwards) {
        var found = organisation.subordinates(nip, DAY);
        if (!found.isEmpty()) {
            downwards.put(nip, new HashSet<>(found));
        }
    }

    /** Units in a random tree, with and without head seats, held, acted for, shared or vacant. */
    private List<String> invent(String slug, Random random) {
        var units = new ArrayList<UUID>();
        var people = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var unit = UUID.randomUUID();
            agencies.unit(
                    slug,
                    unit,
                    units.isEmpty() ? null : units.get(random.nextInt(units.size())),
                    "UNIT " + i,
                    "KEPALA");
            units.add(unit);
            for (int j = 0; j <= random.nextInt(3); j++) {
                people.add(person(slug, unit, people.size()));
            }
        }
        for (var unit : units) {
            lead(slug, unit, people, random);
        }
        return people;
    }

    private String person(String slug, UUID unit, int number) {
        var nip = "19850101201001%04d".formatted(number);
        agencies.employee(slug, nip, "ORANG " + number, unit, "STAF", true);
        return nip;
    }

    private void lead(String slug, UUID unit, List<String> people, Random random) {
        boolean seat = random.nextInt(3) > 0;
        var position = UUID.randomUUID();
        if (seat) {
            agencies.position(slug, position, unit, "KEPALA", "32", true);
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            var nip = people.get(random.nextInt(people.size()));
            var kind = seat ? KINDS.get(random.nextInt(KINDS.size())) : "TUGAS_TAMBAHAN";
            agencies.placed(slug, nip, seat ? position : null, unit, kind, "2025-01-01", null);
        }
    }
}
