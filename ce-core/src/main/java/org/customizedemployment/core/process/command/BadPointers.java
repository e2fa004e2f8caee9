package org.customizedemployment.core.process.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.EntryId;

/** Whether what an entry or decision points to is, or was, in the case. */
final class BadPointers {
    private BadPointers() {}

    /** A decision rests on what is, or was, in the case. */
    static List<RuleFinding> evidence(CaseFile caseFile, HumanDecision decision) {
        return unknown(caseFile, decision, new LinkedHashSet<>()).stream()
                .map(Problems::unknownEvidence)
                .toList();
    }

    private static List<EntryRef> unknown(CaseFile caseFile, HumanDecision decision, Set<EntryId> given) {
        return decision.evidence().stream()
                .filter(one -> caseFile.lastVersion(one.id()) < one.version()
                        && !given.contains(one.id())
                        && !caseFile.erased().containsKey(one.id()))
                .toList();
    }

    static List<RuleFinding> of(CaseFile caseFile, Entry entry, Map<EntryId, String> batch) {
        List<RuleFinding> problems = new ArrayList<>();
        for (EntryPointer pointer : new LinkedHashSet<>(entry.allPointers())) {
            // What was erased can still be pointed to: that it was there is known, and of which kind.
            Optional<String> kind = Optional.ofNullable(batch.get(pointer.id()))
                    .or(() -> caseFile.find(pointer.id()).map(one -> one.type().getKind()))
                    .or(() -> Optional.ofNullable(caseFile.erased().get(pointer.id()))
                            .map(EntryType::getKind));
            if (kind.isEmpty()) {
                problems.add(Problems.unknownReference(entry, pointer.id()));
            } else if (!pointer.mayLeadTo(kind.get())) {
                problems.add(Problems.wrongKind(entry, pointer, kind.get()));
            }
        }
        // What is not there in any version was named above.
        entry.decisions()
                .forEach(decision -> unknown(caseFile, decision, batch.keySet()).stream()
                        .filter(one -> caseFile.find(one.id()).isPresent())
                        .map(Problems::unknownEvidence)
                        .forEach(problems::add));
        return problems;
    }

    static RuleFinding missing(CaseFile caseFile, EntryId id) {
        return caseFile.erased().containsKey(id) ? Problems.erased(id) : Problems.noSuchEntry(id);
    }
}
