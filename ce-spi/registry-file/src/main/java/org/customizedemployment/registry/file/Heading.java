package org.customizedemployment.registry.file;

import java.util.List;
import org.customizedemployment.core.error.NearestWord;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a file may have.
 *
 * @param all in the order in which they are written
 * @param needed those that it must have
 * @param error what is said of another heading
 */
record Heading(List<String> all, List<String> needed, RegistryError error) {
    Heading {
        all = List.copyOf(all);
        needed = List.copyOf(needed);
    }

    /**
     * The first column that makes it wrong: one that is missing or stands there twice, or one that is none of these, if it is near enough to one to be
     * a slip. Null: there is none that could be named, as the line may hold anything, a person's name too.
     */
    @Nullable
    String wrong(List<String> names) {
        for (String one : all) {
            long times = names.stream().filter(one::equals).count();
            if (times > 1 || (times == 0 && needed.contains(one))) {
                return one;
            }
        }
        return names.stream()
                .filter(one -> !all.contains(one))
                .filter(one -> NearestWord.of(one, all).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** What is needed is there, nothing that is unknown, nothing twice. */
    boolean isRight(List<String> names) {
        return names.containsAll(needed)
                && all.containsAll(names)
                && names.stream().distinct().count() == names.size();
    }
}
