package id.penataan.testkit.access;

import id.penataan.apispec.document.Operation;
import id.penataan.testkit.Tokens;
import java.util.List;
import java.util.Optional;

/** The right caller of a sample and those who differ from him in one thing. */
record Callers(String home, String elsewhere, String otherUnit) {

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

    String withRole(String role, Sample sample) {
        return person(home, role, sample).sign();
    }

    List<String> unusable(Operation operation, Sample sample) {
        var right = right(operation, sample);
        return List.of(right.expired(), right.unsigned(), right.foreignKey(), "no-token-at-all");
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
