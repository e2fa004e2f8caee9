package org.customizedemployment.runtime.source;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;

/**
 * What of a host's own a command would alter.
 *
 * @param entries entries that the host keeps
 * @param kinds words of kinds of which the host says itself how complete they are
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Alteration(List<EntryRef> entries, List<String> kinds) {
    public static final Alteration NONE = new Alteration(List.of(), List.of());

    public Alteration {
        entries = List.copyOf(entries);
        kinds = List.copyOf(kinds);
    }

    public boolean isEmpty() {
        return entries.isEmpty() && kinds.isEmpty();
    }
}
