package org.customizedemployment.store.jdbc.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;

/** Appends batches of three with snapshots between them, and knows afterwards what must be there. */
final class Workload {
    static final int BATCH = 3;

    private Workload() {}

    static AppendResult append(CaseStore store, CaseId id, long head) {
        AppendResult result = store.append(id, head, key(head + BATCH), batch(id, head + 1));
        if (result instanceof AppendResult.Appended && result.head() % (4 * BATCH) == 0) {
            store.putSnapshot(id, snapshot(id, result.head()));
        }
        return result;
    }

    static CommandId key(long last) {
        return CommandId.of("k" + last);
    }

    static List<StoredChange> batch(CaseId id, long first) {
        return LongStream.range(first, first + BATCH)
                .mapToObj(revision -> StoredChange.of(revision, payload(id, revision)))
                .toList();
    }

    private static byte[] payload(CaseId id, long revision) {
        return ("change " + revision + " of " + id + " ").repeat(20).getBytes(UTF_8);
    }

    /** Stands for what a replay of everything up to there gives. */
    private static StoredSnapshot snapshot(CaseId id, long revision) {
        StringBuilder text = new StringBuilder();
        for (long one = 1; one <= revision; one++) {
            text.append(Digest.of(payload(id, one)).value());
        }
        return StoredSnapshot.of(revision, Digest.of(text.toString()).value().getBytes(UTF_8));
    }

    /**
     * What is not as it must be; empty if all is.
     *
     * @param acknowledged the last revision that the store said it has; 0 for none
     */
    static List<String> problems(CaseStore store, CaseId id, long acknowledged) {
        List<String> problems = new ArrayList<>();
        long head = store.head(id).map(one -> one.revision()).orElse(0L);
        if (head < acknowledged) {
            problems.add("lost: " + id + " ends at " + head + ", acknowledged was " + acknowledged);
        }
        if (head % BATCH != 0) {
            problems.add("half: " + id + " ends at " + head);
        }
        long next = store.chain().isPresent() ? chained(store, id, problems) : unchained(store, id, problems);
        if (next != head + 1) {
            problems.add("lost: the journal of " + id + " ends at " + (next - 1) + ", its head is " + head);
        }
        Optional<StoredSnapshot> snapshot = store.snapshot(id);
        if (snapshot.isPresent()
                && !snapshot.get().equals(snapshot(id, snapshot.get().getRevision()))) {
            problems.add("wrong: the snapshot of " + id + " is not its replay");
        }
        if (acknowledged > 0 && !store.applied(id, key(acknowledged)).equals(Optional.of(acknowledged))) {
            problems.add("lost: the command that led to " + acknowledged + " of " + id);
        }
        return problems;
    }

    /** The revision after the last line; each is compared, with its link. */
    private static long chained(CaseStore store, CaseId id, List<String> problems) {
        long next = 1;
        Digest link = null;
        for (ChangeChain.Line line : lines(store, id)) {
            link = ChangeChain.link(link, id, line.header());
            boolean isRight = line.header().revision() == next
                    && line.change().equals(StoredChange.of(next, payload(id, next)))
                    && line.link().equals(link);
            if (!isRight) {
                problems.add("wrong: revision " + next + " of " + id);
            }
            next++;
        }
        return next;
    }

    /** The same of a store that keeps no chain. */
    private static long unchained(CaseStore store, CaseId id, List<String> problems) {
        long next = 1;
        Page<StoredChange> page;
        do {
            page = store.journal(id, next, 500);
            for (StoredChange change : page.items()) {
                if (!change.equals(StoredChange.of(next, payload(id, next)))) {
                    problems.add("wrong: revision " + next + " of " + id);
                }
                next++;
            }
        } while (page.more());
        return next;
    }

    private static List<ChangeChain.Line> lines(CaseStore store, CaseId id) {
        List<ChangeChain.Line> lines = new ArrayList<>();
        Page<ChangeChain.Line> page;
        do {
            page = store.chain().orElseThrow().lines(id, lines.size() + 1L, 500);
            lines.addAll(page.items());
        } while (page.more());
        return lines;
    }
}
