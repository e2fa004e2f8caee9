package org.customizedemployment.rules.authoring.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what leads back to itself. */
final class Circles {
    private Circles() {}

    /** Those that lie on a circle, or between two; empty if there is none. */
    static Set<String> in(Map<String, Set<String>> steps) {
        Map<String, Set<String>> left = new LinkedHashMap<>();
        steps.forEach((from, to) -> left.put(from, new LinkedHashSet<>(to)));
        boolean changed = true;
        while (changed) {
            List<String> ends = new ArrayList<>();
            for (Map.Entry<String, Set<String>> one : left.entrySet()) {
                one.getValue().retainAll(left.keySet());
                if (one.getValue().isEmpty()) {
                    ends.add(one.getKey());
                }
            }
            ends.forEach(left::remove);
            changed = !ends.isEmpty();
        }
        return left.keySet();
    }
}
