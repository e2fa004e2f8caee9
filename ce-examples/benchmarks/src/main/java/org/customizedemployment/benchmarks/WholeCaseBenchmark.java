package org.customizedemployment.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Effect;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole case at once: its journal replayed, or its entries imported. By hand each entry is put into a hash map by its id and nothing else, so
 * that what memory costs, which grows with the case for everyone, can be told from what the library costs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WholeCaseBenchmark {
    /** How many changes, each of one entry. */
    @Param({"1000", "10000", "100000"})
    public int changes;

    private List<Change> journal = List.of();
    private List<Entry> entries = List.of();

    /** Makes the journal. */
    @Setup
    public void make() {
        journal = new Recording().journal(changes);
        entries = new ArrayList<>(Recording.replayed(journal).allEntries());
    }

    /** From the first change to the last. */
    @Benchmark
    public CaseFile replay() {
        return Recording.replayed(journal);
    }

    /** The same entries into a map. */
    @Benchmark
    public Map<EntryId, Entry> replayByHand() {
        Map<EntryId, Entry> map = new HashMap<>();
        for (Change change : journal) {
            for (Effect effect : change.effects()) {
                if (effect instanceof Effect.Put put) {
                    map.put(put.entry().id(), put.entry());
                }
            }
        }
        return map;
    }

    /** All entries into a new case. */
    @Benchmark
    public CaseFile importing() {
        return Recording.imported(entries);
    }

    /** All entries into a map. */
    @Benchmark
    public Map<EntryId, Entry> importByHand() {
        Map<EntryId, Entry> map = new HashMap<>();
        for (Entry entry : entries) {
            map.put(entry.id(), entry);
        }
        return map;
    }
}
