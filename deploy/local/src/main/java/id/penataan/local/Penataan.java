package id.penataan.local;

import id.penataan.local.stack.Distribution;
import id.penataan.local.stack.Home;
import id.penataan.local.stack.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of a local installation; the script {@code penataan} starts it. */
@Command(
        name = "penataan",
        description = "Penataan ASN on this machine.",
        subcommands = {Up.class, Down.class, Token.class, Demo.class, Bench.class, Train.class},
        mixinStandardHelpOptions = true)
public final class Penataan implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Penataan()).setExecutionExceptionHandler((failure, line, parsed) -> {
            if (!(failure instanceof Trouble)) {
                failure.printStackTrace(line.getErr());
            }
            line.getErr().println("penataan: " + failure.getMessage());
            return 1;
        });
    }

    static Home home() {
        return Home.from(System.getenv(), Distribution.here().repository());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: up, test, demo, token, bench or down");
    }
}
