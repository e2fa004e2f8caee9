package org.customizedemployment.tck.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;

/** What all groups of clauses use. */
interface StoreClauses {
    CaseId CASE = CaseId.of("case-1");

    CaseStore store();

    CaseStore reopened();

    boolean isDurable();

    Set<StorePart> parts();

    static CommandId key(String value) {
        return CommandId.of(value);
    }

    /** A change whose payload says its revision. */
    static StoredChange change(long revision) {
        return change(revision, "change " + revision);
    }

    static StoredChange change(long revision, String text) {
        return StoredChange.of(revision, text.getBytes(UTF_8));
    }

    /** Changes of those revisions, both included. */
    static List<StoredChange> changes(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(StoreClauses::change)
                .toList();
    }

    /** Appends changes 1 to {@code last} one by one, with keys {@code k1}, {@code k2}, … */
    static void fill(CaseStore store, CaseId id, long last) {
        for (long revision = 1; revision <= last; revision++) {
            store.append(id, revision - 1, key("k" + revision), List.of(change(revision)));
        }
    }

    /** The whole journal, read in pages. */
    static List<StoredChange> all(CaseStore store, CaseId id) {
        List<StoredChange> all = new ArrayList<>();
        long from = 0;
        Page<StoredChange> page;
        do {
            page = store.journal(id, from, 1000);
            all.addAll(page.items());
            from = all.isEmpty() ? 0 : all.get(all.size() - 1).getRevision() + 1;
        } while (page.more() && !page.items().isEmpty());
        return all;
    }

    /** What can't be done is told by an exception of the library's, with a code and a remedy. */
    static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .as("the store refuses by a CeException, whose code is its own or one of SpiError")
                .isInstanceOf(CeException.class);
    }

    static AppendResult appended(long head) {
        return new AppendResult.Appended(head);
    }

    static AppendResult conflict(long head) {
        return new AppendResult.Conflict(head);
    }

    static AppendResult alreadyApplied(long head, long revision) {
        return new AppendResult.AlreadyApplied(head, revision);
    }
}
