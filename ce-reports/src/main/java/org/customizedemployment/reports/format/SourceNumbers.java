package org.customizedemployment.reports.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.customizedemployment.core.entry.EntryRef;

/** Numbers the entries that a document cites, in the order in which it first does; shared numbers keep the text calm. */
final class SourceNumbers {
    private final Map<EntryRef, Integer> numbers = new LinkedHashMap<>();

    /** Neighbouring numbers, {@code first} to {@code last}. */
    record Run(int first, int last) {
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }
    }

    /** The numbers of those entries as runs; two neighbours stay apart, three and more are joined. */
    List<Run> runs(List<EntryRef> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        if (entries.size() == 1) {
            int number = number(entries.get(0));
            return List.of(new Run(number, number));
        }
        TreeSet<Integer> sorted = new TreeSet<>();
        for (EntryRef entry : entries) {
            sorted.add(number(entry));
        }
        List<Run> runs = new ArrayList<>();
        for (int number : sorted) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.last() == number - 1) {
                runs.set(runs.size() - 1, new Run(last.first(), number));
            } else {
                runs.add(new Run(number, number));
            }
        }
        return runs.stream().flatMap(run -> split(run).stream()).toList();
    }

    private int number(EntryRef entry) {
        return numbers.computeIfAbsent(entry, one -> numbers.size() + 1);
    }

    private static List<Run> split(Run run) {
        return run.last() == run.first() + 1
                ? List.of(new Run(run.first(), run.first()), new Run(run.last(), run.last()))
                : List.of(run);
    }

    /** All entries cited so far, in order of their numbers. */
    List<EntryRef> entries() {
        return List.copyOf(numbers.keySet());
    }
}
