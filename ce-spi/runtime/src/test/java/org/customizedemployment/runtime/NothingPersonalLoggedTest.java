package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.employer;
import static org.customizedemployment.runtime.Samples.jobSeeker;
import static org.customizedemployment.runtime.Samples.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Neither logs nor messages hold anything of a case: not a name, not an id that a host may have made of one. */
class NothingPersonalLoggedTest {
    private static final String CANARY = "Kanarienvogel";

    // Kept, as the logging of the platform forgets loggers that nobody holds.
    private final Logger logger = Logger.getLogger("org.customizedemployment");
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            logged.add(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setLevel(Level.ALL);
        handler.setLevel(Level.ALL);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    @Test
    @Tag("FED-PRIV-1")
    void nothing_of_a_case_is_logged_or_put_into_a_message() {
        CaseId id = CaseId.of("case-" + CANARY);
        MemoryCaseStore memory = MemoryCaseStore.create();
        CustomizedEmployment ce = CustomizedEmployment.builder()
                .store(new Samples.WatchedStore(memory) {
                    @Override
                    public Optional<StoredSnapshot> snapshot(CaseId any) {
                        byte[] torn = ("{\"name\":\"" + CANARY + "\"").getBytes(StandardCharsets.UTF_8);
                        return real.head(any).map(head -> StoredSnapshot.of(Math.max(1, head.revision()), torn));
                    }

                    @Override
                    public void putSnapshot(CaseId any, StoredSnapshot snapshot) {
                        throw new IllegalStateException(CANARY);
                    }
                })
                .build();
        ce.submit(id, new Command.Open(), context("c-" + CANARY));
        ce.submit(id, record(jobSeeker(CANARY)), context("c1"));
        ce.submit(id, record(jobSeeker(CANARY)), context("c2"));
        ce.submit(id, record(employer(CANARY, " ")), context("c3"));
        ce.submit(id, new Command.Move(StandardProcess.DISCOVERY), context("c4"));
        for (int i = 0; i < 70; i++) {
            ce.submit(id, record(employer(CANARY + i, CANARY)), context("e" + i));
        }
        CommandResult result = ce.submit(id, record(employer(CANARY, CANARY)), context("last"));
        assertThat(logged).as("this test listens").hasSizeGreaterThan(70).anyMatch(line -> line.contains("snapshot"));
        assertThat(logged).noneMatch(line -> line.contains(CANARY));
        assertThat(ce + " " + ce.plugins() + memory).doesNotContain(CANARY);
        assertThat(((CommandResult.Accepted) result)
                        .caseFile()
                        .find(employer(CANARY, "x").id()))
                .isPresent();
        assertThat(catchThrowable(() -> ce.export(CaseId.of("other-" + CANARY))))
                .hasMessageNotContaining(CANARY);
    }
}
