package org.customizedemployment.rules.adjudication.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;

/**
 * What is paid already, however it would be judged today (SEM-26).
 *
 * @param ours the minutes of this programme's entries; 0 where only that it was adopted is known
 * @param elsewhere the entries that other programmes pay
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Paid(Map<EntryId, Long> ours, Set<EntryId> elsewhere) {
    /** Nothing. */
    public static final Paid NOTHING = new Paid(new LinkedHashMap<>(), new TreeSet<>());

    boolean holds(EntryId own) {
        return ours.containsKey(own);
    }

    long minutes(EntryId own) {
        return ours.getOrDefault(own, 0L);
    }
}
