package id.penataan.local.together;

import id.penataan.local.stack.Distribution;
import id.penataan.local.stack.Home;
import id.penataan.local.stack.Ports;
import id.penataan.local.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/**
 * Hands a test the three built services, running on a database of their own. They are started once for all tests that
 * ask; so each test takes an agency of its own, and starts again what it stops.
 */
public final class Together extends TypeBasedParameterResolver<Stack> {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Together.class);

    @Override
    public Stack resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Running.class, any -> Running.start(), Running.class)
                .stack();
    }

    /** Closed by JUnit after the last test. */
    record Running(Stack stack) implements AutoCloseable {
        static Running start() {
            var stack = new Stack(new Home(folder()), Distribution.here(), Ports.anyFree(), line -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            return new Running(stack);
        }

        @Override
        public void close() {
            stack.close();
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("penataan-together");
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}
