package org.customizedemployment.runtime;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;

/** Whether all that a command reads or writes is the same in two states of a case; by the states, not by what came between. */
final class LookedAt {
    private LookedAt() {}

    static boolean same(Command command, CaseFile before, CaseFile now) {
        if (command instanceof Command.Declare it) {
            return sameKind(it.entryKind(), before, now);
        }
        if (command instanceof Command.Move || command instanceof Command.Migrate || command instanceof Command.Open) {
            return before.getFocus().equals(now.getFocus())
                    && before.getProcess().equals(now.getProcess());
        }
        return ids(command).stream()
                .allMatch(id -> before.versions(id).equals(now.versions(id))
                        && before.lastVersion(id) == now.lastVersion(id)
                        && before.erased().containsKey(id) == now.erased().containsKey(id));
    }

    private static boolean sameKind(String kind, CaseFile before, CaseFile now) {
        return of(kind, before).equals(of(kind, now));
    }

    private static List<Object> of(String kind, CaseFile file) {
        List<Object> said = new ArrayList<>();
        file.allVersions().stream()
                .filter(entry -> entry.type().getKind().equals(kind))
                .forEach(said::add);
        file.declaredCoverage().forEach((type, coverage) -> {
            if (type.getKind().equals(kind)) {
                said.add(coverage);
            }
        });
        return said;
    }

    private static List<EntryId> ids(Command command) {
        List<EntryId> ids = new ArrayList<>();
        if (command instanceof Command.Record it) {
            it.entries().forEach(entry -> add(entry, ids));
        } else if (command instanceof Command.Change it) {
            add(it.entry(), ids);
        } else if (command instanceof Command.Renegotiate it) {
            add(it.agreement(), ids);
        } else if (command instanceof Command.Correct it) {
            ids.add(it.wrong().id());
            Entry right = it.right();
            if (right != null) {
                add(right, ids);
            }
        } else if (command instanceof Command.Erase it) {
            ids.addAll(it.entries());
        }
        return ids;
    }

    private static void add(Entry entry, List<EntryId> ids) {
        ids.add(entry.id());
        entry.allPointers().stream().map(EntryPointer::id).forEach(ids::add);
    }
}
