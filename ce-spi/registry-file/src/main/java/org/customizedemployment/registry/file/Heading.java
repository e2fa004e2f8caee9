package org.customizedemployment.registry.file;

import java.util.List;

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

    /** What is needed is there, nothing that is unknown, nothing twice. */
    boolean isRight(List<String> names) {
        return names.containsAll(needed)
                && all.containsAll(names)
                && names.stream().distinct().count() == names.size();
    }
}
