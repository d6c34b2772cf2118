package id.penataan.kit.access;

import id.penataan.kit.contract.AccessRule;
import id.penataan.kit.failure.Forbidden;
import id.penataan.kit.failure.Invalid;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which agency a request is about. A token of one agency speaks for that one. A token of several chooses with the header
 * `Instansi`, and must choose unless the operation is about none in particular.
 */
record AgencyChoice(Optional<String> home, Set<String> scope) {

    static final String HEADER = "Instansi";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]{1,63}(-[a-z0-9]{1,63})*");

    boolean all() {
        return home.filter(CallerIdentity.EVERY_AGENCY::equals).isPresent()
                || scope.contains(CallerIdentity.EVERY_AGENCY);
    }

    String choose(@Nullable String asked, AccessRule rule) {
        if (asked != null) {
            return permitted(asked);
        }
        var own = home.filter(agency -> !CallerIdentity.EVERY_AGENCY.equals(agency));
        if (own.isPresent()) {
            return own.get();
        }
        if (!rule.needsAgency()) {
            return all() ? CallerIdentity.EVERY_AGENCY : "";
        }
        if (home.isEmpty() && scope.isEmpty()) {
            throw new Forbidden("no-agency");
        }
        throw Invalid.at("/header/" + HEADER, "instansi-required");
    }

    private String permitted(String asked) {
        if (!SLUG.matcher(asked).matches()) {
            throw Invalid.at("/header/" + HEADER, "not-an-agency");
        }
        if (!all() && !home.equals(Optional.of(asked)) && !scope.contains(asked)) {
            throw new Forbidden("other-agency", Map.of("instansi", asked));
        }
        return asked;
    }
}
