package org.customizedemployment.core.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.EntryId;

/**
 * What a command reads and writes: the entries it puts, retires or points to, the kinds it speaks of, and whether it is about the focus.
 * Someone who gave it on an older case is asked again only if one of these has changed since; rules are asked again anyway.
 *
 * @param entries ids read or written
 * @param kinds words of the kinds whose completeness is declared
 * @param focus whether the team's focus matters
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Footprint(Set<EntryId> entries, Set<String> kinds, boolean focus) {
    /** What has changed since, of what a command read or wrote.
     *
     * @param entries in the version that was put or retired last
     * @param kinds words of kinds that have other entries or another coverage
     * @param focus whether the focus moved
     */
    public record Overlap(List<EntryRef> entries, List<String> kinds, boolean focus) {
        public boolean isEmpty() {
            return entries.isEmpty() && kinds.isEmpty() && !focus;
        }
    }

    public static Footprint of(Command command) {
        if (command instanceof Command.Record it) {
            return ofEntries(it.entries());
        } else if (command instanceof Command.Change it) {
            return ofEntries(List.of(it.entry()));
        } else if (command instanceof Command.Renegotiate it) {
            return ofEntries(List.of(it.agreement()));
        } else if (command instanceof Command.Correct it) {
            Entry right = it.right();
            Set<EntryId> ids = right == null ? new LinkedHashSet<>() : ids(List.of(right));
            ids.add(it.wrong().id());
            return new Footprint(ids, new LinkedHashSet<>(), false);
        } else if (command instanceof Command.Erase it) {
            Set<EntryId> ids = new LinkedHashSet<>(it.entries());
            ids.addAll(evidence(it.decision()));
            return new Footprint(ids, new LinkedHashSet<>(), false);
        } else if (command instanceof Command.Migrate it) {
            return new Footprint(evidence(it.decision()), new LinkedHashSet<>(), true);
        } else if (command instanceof Command.Declare it) {
            return new Footprint(new LinkedHashSet<>(), new LinkedHashSet<>(List.of(it.entryKind())), false);
        }
        return new Footprint(new LinkedHashSet<>(), new LinkedHashSet<>(), true);
    }

    /** What of this the changes touched. */
    public Overlap touchedBy(List<Change> since) {
        Map<EntryId, EntryRef> touched = new LinkedHashMap<>();
        Set<String> touchedKinds = new LinkedHashSet<>();
        boolean moved = false;
        for (Change change : since) {
            for (Effect effect : change.effects()) {
                if (effect instanceof Effect.Put put) {
                    touched.put(put.entry().id(), put.entry().toRef());
                    touchedKinds.add(put.entry().type().getKind());
                } else if (effect instanceof Effect.Retire retire) {
                    touched.putIfAbsent(retire.entry().id(), retire.entry());
                    // Of which kind it was, the line does not say.
                    touchedKinds.addAll(kinds);
                } else if (effect instanceof Effect.Erased erased) {
                    erased.entries().forEach(one -> touched.put(one.id(), new EntryRef(one.id(), 1)));
                    erased.entries().forEach(one -> touchedKinds.add(one.kind()));
                } else if (effect instanceof Effect.Covered covered) {
                    touchedKinds.add(covered.entryKind());
                } else if (effect instanceof Effect.Moved) {
                    moved = true;
                }
            }
        }
        List<EntryRef> entriesTouched = new ArrayList<>();
        entries.stream().filter(touched::containsKey).forEach(id -> entriesTouched.add(touched.get(id)));
        return new Overlap(
                entriesTouched, kinds.stream().filter(touchedKinds::contains).toList(), focus && moved);
    }

    private static Footprint ofEntries(List<Entry> entries) {
        return new Footprint(ids(entries), new LinkedHashSet<>(), false);
    }

    private static Set<EntryId> evidence(HumanDecision decision) {
        Set<EntryId> ids = new LinkedHashSet<>();
        decision.evidence().forEach(one -> ids.add(one.id()));
        return ids;
    }

    private static Set<EntryId> ids(List<Entry> entries) {
        Set<EntryId> ids = new LinkedHashSet<>();
        for (Entry entry : entries) {
            Stream.concat(Stream.of(entry.id()), entry.allPointers().stream().map(EntryPointer::id))
                    .forEach(ids::add);
        }
        return ids;
    }
}
