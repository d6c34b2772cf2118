package id.penataan.kit.access;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The claims of a token that decide about access, whatever JSON shape the provider gives them. */
record TokenClaims(
        String subject,
        Optional<String> nip,
        Optional<String> instansi,
        Set<String> instansiScope,
        Set<String> roles,
        Set<UUID> units) {

    static TokenClaims of(JsonWebToken token) {
        return new TokenClaims(
                Optional.ofNullable(token.getSubject()).orElseGet(token::getName),
                text(token.claim("nip").orElse(null)),
                text(token.claim("instansi").orElse(null)),
                texts(token.claim("instansiScope").orElse(null)),
                Set.copyOf(Optional.ofNullable(token.getGroups()).orElse(Set.of())),
                ids(texts(token.claim("units").orElse(null))));
    }

    private static Optional<String> text(@Nullable Object claim) {
        return texts(claim).stream().findFirst();
    }

    private static Set<String> texts(@Nullable Object claim) {
        var found = new LinkedHashSet<String>();
        switch (claim) {
            case null -> {
                return found;
            }
            case JsonString text -> found.add(text.getString());
            case Collection<?> many -> many.forEach(each -> found.addAll(texts(each)));
            default -> found.add(claim.toString());
        }
        return found;
    }

    /** An id that is none would, left out, widen the scope to the whole agency: it scopes to nothing instead. */
    private static Set<UUID> ids(Set<String> texts) {
        var ids = new LinkedHashSet<UUID>();
        for (String text : texts) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException notAnId) {
                ids.add(new UUID(0, 0));
            }
        }
        return ids;
    }
}
