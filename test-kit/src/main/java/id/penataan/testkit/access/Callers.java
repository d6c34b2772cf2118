package id.penataan.testkit.access;

import id.penataan.apispec.document.Access;
import id.penataan.apispec.document.Operation;
import id.penataan.testkit.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The right caller of a sample and those who differ from him in one thing. */
record Callers(String home, String elsewhere, String otherUnit) {
    private static final String SOMEBODY = "197901012003121999";
    private static final Map<String, List<String>> UNUSABLE = new ConcurrentHashMap<>();

    Tokens right(Operation operation, Sample sample) {
        return person(home, role(operation, sample), sample);
    }

    String ofAnotherAgency(Operation operation, Sample sample) {
        return Tokens.of(elsewhere)
                .role(role(operation, sample))
                .subject("stranger")
                .sign();
    }

    String ofAnotherUnit(Operation operation, Sample sample) {
        return Tokens.of(home)
                .role(role(operation, sample))
                .subject("neighbour")
                .unit(otherUnit)
                .sign();
    }

    String anotherPerson(Operation operation, Sample sample) {
        return Tokens.of(home)
                .role(role(operation, sample))
                .subject("somebody")
                .nip(SOMEBODY)
                .sign();
    }

    String withRole(String role, Sample sample) {
        return person(home, role, sample).sign();
    }

    /** Made once per agency: a foreign key takes its time, and the roles inside do not matter. */
    List<String> unusable() {
        return UNUSABLE.computeIfAbsent(home, agency -> {
            var tokens = Tokens.of(agency);
            for (var role : Access.ROLES) {
                tokens = tokens.role(role);
            }
            return List.of(tokens.expired(), tokens.unsigned(), tokens.foreignKey(), "no-token-at-all");
        });
    }

    private static Tokens person(String instansi, String role, Sample sample) {
        var token = Tokens.of(instansi).role(role);
        for (var unit : sample.units()) {
            token = token.unit(unit);
        }
        return sample.nip() == null ? token : token.nip(sample.nip());
    }

    private static String role(Operation operation, Sample sample) {
        return Optional.ofNullable(sample.role())
                .or(() -> operation.access().roles().stream().findFirst())
                .orElse("pegawai");
    }
}
