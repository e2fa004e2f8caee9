package org.customizedemployment.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.junit.jupiter.api.Test;

/** Import and replay take ten times as much for ten times as many entries. Bytes are counted, as they are the same on a busy machine. */
class GrowthTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final PlaceTime NOON = PlaceTime.parse("2026-03-02T12:00[America/New_York]");
    private static final double MOST = 15;

    @Test
    void building_a_case_is_linear() {
        assertLinear(GrowthTest::built);
    }

    @Test
    void replaying_single_changes_is_linear() {
        assertLinear(GrowthTest::replayed);
    }

    @Test
    void importing_a_case_and_going_on_is_linear() {
        assertLinear(entries -> Replay.of(CASE)
                .add(change(0, Effect.Imported.of(built(entries), "other-system", Digest.of("rows"))))
                .add(change(1, new Effect.Put(CaseFileTest.statement("one-more", 1))))
                .toCaseFile());
    }

    private static CaseFile built(int entries) {
        CaseFileBuilder builder = CaseFile.builder(CASE);
        for (int i = 0; i < entries; i++) {
            builder.put(CaseFileTest.statement("s-" + i, 1));
        }
        return builder.build();
    }

    private static CaseFile replayed(int entries) {
        Replay replay = Replay.of(CASE);
        for (int i = 0; i < entries; i++) {
            replay.add(change(i + 1, new Effect.Put(CaseFileTest.statement("s-" + i, 1))));
        }
        return replay.toCaseFile();
    }

    private static void assertLinear(IntFunction<CaseFile> work) {
        bytes(work, 1_000);
        long small = bytes(work, 1_000);
        long large = bytes(work, 10_000);
        assertThat((double) large / small).isBetween(5.0, MOST);
    }

    private static long bytes(IntFunction<CaseFile> work, int entries) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long me = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(me);
        CaseFile file = work.apply(entries);
        long after = threads.getThreadAllocatedBytes(me);
        assertThat(file.size()).isGreaterThanOrEqualTo(entries);
        assertThat(file.find(EntryId.of("s-" + (entries - 1)))).isPresent();
        return after - before;
    }

    private static Change change(long revision, Effect effect) {
        return new Change(
                revision,
                CommandId.of("cmd-" + revision),
                NOON,
                ActorId.of("staff-1"),
                null,
                null,
                List.of(effect),
                null,
                null);
    }
}
