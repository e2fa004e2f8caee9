package org.customizedemployment.core.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * People divided into parts, each person in exactly one.
 *
 * @param parts in a fixed order
 * @param people how many all parts have together; null: withheld, as are all parts
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Division(List<Part> parts, @Nullable Long people) {
    public Division {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param key a code
     * @param people how many; null: withheld, as the number could tell of single people
     */
    public record Part(String key, @Nullable Long people) {
        /** How many; empty if it is withheld. */
        public Optional<Long> count() {
            return Optional.ofNullable(people);
        }
    }

    public Optional<Part> part(String key) {
        return parts.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    static Division of(List<String> keys, List<Long> counts, int smallest) {
        boolean[] shown = SmallCells.shown(counts, smallest);
        List<Part> parts = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < keys.size(); i++) {
            parts.add(new Part(keys.get(i), shown[i] ? counts.get(i) : null));
            total += counts.get(i);
        }
        return new Division(parts, SmallCells.isSmall(total, smallest) ? null : total);
    }

    /** The same with nothing shown. */
    Division withheld() {
        return new Division(parts.stream().map(one -> new Part(one.key(), null)).toList(), null);
    }
}
