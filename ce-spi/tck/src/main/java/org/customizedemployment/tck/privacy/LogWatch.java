package org.customizedemployment.tck.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every line, of every level, that is logged by {@code System.Logger} or {@code java.util.logging} while it is open, with its arguments
 * and traces. It turns the levels of the whole program up meanwhile, and back when closed. A host with another logging behind these brings
 * what that wrote itself.
 *
 * <pre>{@code
 * try (LogWatch log = LogWatch.open()) {
 *     ce.submit(id, command, context);
 *     assertThat(Canaries.of(generated).in(log.text())).isEmpty();
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class LogWatch implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final @Nullable Level before;
    private final List<Handler> handlers;
    private final Handler own = new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            Object[] arguments = line.getParameters();
            lines.add(formatter.format(line) + (arguments == null ? "" : Arrays.asList(arguments)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private LogWatch() {
        before = root.getLevel();
        handlers = List.of(root.getHandlers());
    }

    /** Begins; what would have been printed is not, as it may be much. */
    public static LogWatch open() {
        LogWatch watch = new LogWatch();
        watch.own.setLevel(Level.ALL);
        watch.handlers.forEach(watch.root::removeHandler);
        watch.root.addHandler(watch.own);
        watch.root.setLevel(Level.ALL);
        return watch;
    }

    /** What was logged so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The same in one text. */
    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        root.removeHandler(own);
        handlers.forEach(root::addHandler);
        root.setLevel(before);
    }
}
