package org.customizedemployment.pack.foundations.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.rule.Derived;
import org.jspecify.annotations.Nullable;

/** What rules find out about a case again and again; each worked out when first asked for, and pure, so that it does not matter who asks. */
final class Shared {
    static final Derived<Shared> OF_CASE = Derived.of(facts -> new Shared());

    private final Map<EntryType<?>, List<? extends Entry>> begun = new ConcurrentHashMap<>();
    private final Map<EntryType<?>, List<? extends Entry>> current = new ConcurrentHashMap<>();
    private final Map<EntryType<?>, Boolean> whole = new ConcurrentHashMap<>();
    private volatile @Nullable List<Job> jobs;
    private volatile @Nullable JudgedJobs judged;

    @SuppressWarnings("unchecked") // what is kept for a type is of that type
    <E extends Entry> List<E> begun(EntryType<E> type, Function<EntryType<E>, List<E>> find) {
        return (List<E>) begun.computeIfAbsent(type, any -> find.apply(type));
    }

    @SuppressWarnings("unchecked") // as above
    <E extends Entry> List<E> current(EntryType<E> type, Function<EntryType<E>, List<E>> find) {
        return (List<E>) current.computeIfAbsent(type, any -> find.apply(type));
    }

    boolean whole(EntryType<?> type, Function<EntryType<?>, Boolean> find) {
        return whole.computeIfAbsent(type, find);
    }

    List<Job> jobs(Supplier<List<Job>> find) {
        List<Job> known = jobs;
        if (known == null) {
            known = find.get();
            jobs = known;
        }
        return known;
    }

    JudgedJobs judged(Supplier<JudgedJobs> find) {
        JudgedJobs known = judged;
        if (known == null) {
            known = find.get();
            judged = known;
        }
        return known;
    }
}
