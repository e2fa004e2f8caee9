package org.customizedemployment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.journal.Change;
import org.junit.jupiter.api.Test;

/** How costs grow with the case, by allocated bytes: they are the same in every run, whatever else the machine does. */
class GrowthTest {
    private static final int TURNS = 200;

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Recording recording = new Recording();
    private Object last = "";

    @Test
    void one_more_entry_costs_the_same_in_a_case_of_a_thousand_and_of_a_hundred_thousand() {
        CaseFile small = SampleCase.ofSize(1_000);
        CaseFile large = SampleCase.ofSize(100_000);
        Activity toSmall = SampleCase.activity(1_000);
        Activity toLarge = SampleCase.activity(100_000);
        assertThat(bytes(() -> large.with(toLarge))).isLessThanOrEqualTo(2 * bytes(() -> small.with(toSmall)));
        assertThat(bytes(() -> recording.record(large, toLarge)))
                .isLessThanOrEqualTo(2 * bytes(() -> recording.record(small, toSmall)));
    }

    /** Each case was just made, so nothing about it is known from an earlier turn. */
    @Test
    void each_of_many_recordings_costs_the_same_however_many_went_before() {
        CaseFile small = SampleCase.ofSize(1_000);
        CaseFile large = SampleCase.ofSize(20_000);
        long inSmall =
                bytes(() -> recording.record(small.with(SampleCase.activity(1_000)), SampleCase.activity(1_001)));
        long inLarge =
                bytes(() -> recording.record(large.with(SampleCase.activity(20_000)), SampleCase.activity(20_001)));
        assertThat(inLarge).isLessThanOrEqualTo(2 * inSmall);
    }

    @Test
    void replay_and_import_are_linear() {
        List<Change> ten = recording.journal(10_000);
        List<Change> one = ten.subList(0, 1_000);
        assertThat(bytes(() -> Recording.replayed(ten))).isLessThanOrEqualTo(15 * bytes(() -> Recording.replayed(one)));
        List<Entry> all = new ArrayList<>(Recording.replayed(ten).allEntries());
        List<Entry> first = all.subList(0, 1_000);
        assertThat(bytes(() -> Recording.imported(all)))
                .isLessThanOrEqualTo(15 * bytes(() -> Recording.imported(first)));
    }

    /** Of one turn, on the average of some, after as many to warm up. */
    private long bytes(Supplier<?> work) {
        turns(work);
        long before = threads.getCurrentThreadAllocatedBytes();
        turns(work);
        return (threads.getCurrentThreadAllocatedBytes() - before) / TURNS;
    }

    private void turns(Supplier<?> work) {
        for (int i = 0; i < TURNS; i++) {
            last = work.get();
        }
        assertThat(last).isNotNull();
    }
}
