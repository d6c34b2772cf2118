package id.penataan.local;

import id.penataan.local.demo.DemoAgency;
import id.penataan.local.stack.Distribution;
import id.penataan.local.stack.Home;
import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Ports;
import id.penataan.local.stack.Service;
import id.penataan.local.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything and keeps it running until Ctrl-C or {@code ./penataan down}. */
@Command(name = "up", description = "Starts the database and the three services.", mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {
    @Option(names = "--empty", description = "do not load the demo agency")
    private boolean empty;

    private volatile boolean ready;

    @Override
    public Integer call() throws InterruptedException {
        var begun = Instant.now();
        var home = Penataan.home();
        var stack = new Stack(home, Distribution.here(), Ports.from(System.getenv()), Up::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        stack.start();
        ready = true;
        var took = Duration.between(begun, Instant.now());
        if (!empty) {
            loadDemo(home, stack.installation());
        }
        IO.print(new ReadyTable(stack.installation(), took));
        for (var service : Service.values()) {
            stack.process(service).process().onExit().thenAccept(ended -> reportEnd(service, ended));
        }
        new CountDownLatch(1).await(); // the shutdown hook does the rest
        return 0;
    }

    private static void loadDemo(Home home, Installation installation) {
        if (Files.exists(home.demoMark())) {
            return;
        }
        say("loading the demo agency …");
        try {
            new DemoAgency(installation, Up::say).load();
            Files.createFile(home.demoMark());
        } catch (RuntimeException | IOException failure) {
            say("the demo agency was not loaded: %s; the next start tries again".formatted(failure.getMessage()));
        }
    }

    private void stop(Stack stack) {
        if (!ready) {
            stack.close();
            return;
        }
        say("stopping …");
        stack.close();
        say("stopped; the data is kept");
    }

    private static void reportEnd(Service service, Process ended) {
        if (!Thread.currentThread().isInterrupted() && ended.exitValue() != 143 && ended.exitValue() != 130) {
            say("%s ended (exit code %d); the others go on. To start it again: ./penataan down, then ./penataan up"
                    .formatted(service.label(), ended.exitValue()));
        }
    }

    private static void say(String line) {
        IO.println("  " + line);
    }
}
