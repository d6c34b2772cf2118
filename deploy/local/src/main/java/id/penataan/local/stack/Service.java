package id.penataan.local.stack;

import java.util.Locale;

/** One of the three services, with the port it has unless told otherwise. */
public enum Service {
    ORG_STRUCTURE(8081),
    STAFFING(8082),
    PERFORMANCE(8083);

    private final int usualPort;

    Service(int usualPort) {
        this.usualPort = usualPort;
    }

    public int usualPort() {
        return usualPort;
    }

    /** The name in paths and on the screen, such as {@code org-structure}. */
    public String label() {
        return database().replace('_', '-');
    }

    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    String portVariable() {
        return "PENATAAN_%s_PORT".formatted(name());
    }

    String neighbourVariable() {
        return "PENATAAN_NEIGHBOUR_%s_URL".formatted(name());
    }
}
