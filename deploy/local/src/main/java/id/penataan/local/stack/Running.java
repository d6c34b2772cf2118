package id.penataan.local.stack;

/** Finds the installation that {@code ./penataan up} keeps running. */
public record Running(Home home) {
    public Installation installation() {
        return RunFile.read(home)
                .filter(run -> run.runningLauncher().isPresent())
                .map(run -> new Installation(run.ports(), home, run.postgresUrl()))
                .orElseThrow(() -> new Trouble("Penataan ASN is not running; start it with ./penataan up"));
    }
}
