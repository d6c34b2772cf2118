package id.penataan.local;

import id.penataan.local.stack.Identity;
import id.penataan.local.stack.Keys;
import id.penataan.local.stack.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a token for trying things by hand. */
@Command(name = "token", description = "Prints a token for trying things by hand.", mixinStandardHelpOptions = true)
final class Token implements Callable<Integer> {
    private static final Set<String> ROLES = Set.of(
            "pegawai",
            "atasan",
            "admin-organisasi",
            "admin-kepegawaian",
            "tim-penilai",
            "ppk",
            "auditor",
            "kanreg",
            "integrator",
            "operator");

    @Option(names = "--role", required = true, description = "a role; may be given more than once")
    private List<String> roles = List.of();

    @Option(names = "--instansi", required = true, description = "the agency, such as kota-lama")
    private String instansi = "";

    @Option(names = "--nip", description = "the employee the token speaks for")
    private @Nullable String nip;

    @Option(names = "--unit", description = "id of a unit in whose subtree the roles hold; may be given more than once")
    private List<String> units = List.of();

    @Option(names = "--subject", description = "who it is (default: the NIP, else 'local')")
    private @Nullable String subject;

    @Option(names = "--hours", defaultValue = "8", description = "how long it is valid (default: ${DEFAULT-VALUE})")
    private int hours;

    @Override
    public Integer call() {
        for (var role : roles) {
            if (!ROLES.contains(role)) {
                throw new Trouble(
                        "'%s' is not a role; there are %s".formatted(role, String.join(", ", new TreeSet<>(ROLES))));
            }
        }
        var identity = new Identity(instansi, roles, nip, units, name());
        IO.println(identity.token(new Keys(Penataan.home()).privateKey(), Duration.ofHours(hours)));
        return 0;
    }

    private String name() {
        if (subject != null) {
            return subject;
        }
        return nip == null ? "local" : nip;
    }
}
