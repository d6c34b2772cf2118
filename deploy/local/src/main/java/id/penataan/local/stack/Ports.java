package id.penataan.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;

/** Which port each service listens on. */
public record Ports(Map<Service, Integer> byService) {
    public Ports {
        byService = Map.copyOf(byService);
    }

    /** The usual ports, each of which a variable such as {@code PENATAAN_STAFFING_PORT} moves. */
    public static Ports from(Map<String, String> environment) {
        var ports = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            var given = environment.get(service.portVariable());
            ports.put(service, given == null ? service.usualPort() : number(service, given));
        }
        return new Ports(ports);
    }

    public static Ports anyFree() {
        var ports = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            ports.put(service, free());
        }
        return new Ports(ports);
    }

    public int of(Service service) {
        return byService.getOrDefault(service, service.usualPort());
    }

    public String url(Service service) {
        return "http://localhost:%d".formatted(of(service));
    }

    public void requireFree() {
        for (var service : Service.values()) {
            if (!isFree(of(service))) {
                throw new Trouble(
                        "port %d, which %s needs, is taken by another program; free it or choose another: %s=%d ./penataan up"
                                .formatted(of(service), service.label(), service.portVariable(), of(service) + 1000));
            }
        }
    }

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new Trouble("this machine has no free port", cause);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int number(Service service, String given) {
        try {
            var port = Integer.parseInt(given);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, with the numbers that are none of a port
        }
        throw new Trouble("%s=%s is not a port between 1 and 65535".formatted(service.portVariable(), given));
    }
}
