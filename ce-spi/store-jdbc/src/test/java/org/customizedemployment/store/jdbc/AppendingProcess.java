package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;

/** Appends batches of three until it is killed, and says each revision only once the store has acknowledged it. */
final class AppendingProcess {
    static final CaseId CASE = CaseId.of("case-1");
    static final int BATCH = 3;

    private AppendingProcess() {}

    public static void main(String[] args) {
        try (CaseStore store = SqliteCaseStore.open(Path.of(args[0]))) {
            long head = store.head(CASE).map(one -> one.revision()).orElse(0L);
            while (true) {
                long first = head + 1;
                AppendResult result = store.append(CASE, head, CommandId.of("k" + first), batch(first));
                head = result.head();
                System.out.println(head);
                System.out.flush();
            }
        }
    }

    static List<StoredChange> batch(long first) {
        return LongStream.range(first, first + BATCH)
                .mapToObj(revision -> StoredChange.of(revision, payload(revision)))
                .toList();
    }

    static byte[] payload(long revision) {
        return ("change " + revision + " ").repeat(40).getBytes(UTF_8);
    }
}
