package org.customizedemployment.core.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.pursuit.Agreement;

/** The commands that alter entries: what they would do, or what is wrong with them. */
final class EntryCommands {
    private EntryCommands() {}

    static Attempt record(CaseFile caseFile, Command.Record command) {
        Map<EntryId, String> batch = new LinkedHashMap<>();
        List<RuleFinding> problems = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (Entry entry : command.entries()) {
            // What a document cites stays what it was: the version of a retired entry is never given to another value.
            int expected = caseFile.retiredVersion(entry.id()) + 1;
            if (batch.put(entry.id(), entry.type().getKind()) != null
                    || caseFile.find(entry.id()).isPresent()) {
                problems.add(Problems.duplicate(entry));
            } else if (entry.getHeader().version() != expected) {
                problems.add(Problems.wrongVersion(entry.toRef(), expected));
            }
            effects.add(new Effect.Put(entry));
        }
        for (Entry entry : command.entries()) {
            problems.addAll(badPointers(caseFile, entry, batch));
        }
        if (command.entries().isEmpty()) {
            problems.add(Problems.nothingToRecord());
        }
        return problems.isEmpty() ? Attempt.accepted("record", effects, null) : Attempt.refused("record", problems);
    }

    static Attempt change(CaseFile caseFile, Command.Change command) {
        Entry entry = command.entry();
        List<RuleFinding> problems =
                command.from().equals(entry.getHeader().effective().from())
                        ? List.of()
                        : List.of(Problems.changeFrom(entry.toRef(), command.from()));
        return nextVersion(caseFile, entry, "change", problems);
    }

    static Attempt renegotiate(CaseFile caseFile, Command.Renegotiate command) {
        Entry entry = command.agreement();
        if (!(entry instanceof Agreement)) {
            return Attempt.refused("renegotiate", List.of(Problems.otherKind(entry, Agreement.TYPE.getKind())));
        }
        return nextVersion(caseFile, entry, "renegotiate", List.of());
    }

    static Attempt correct(CaseFile caseFile, Command.Correct command) {
        Optional<Entry> current = caseFile.find(command.wrong().id());
        if (current.isEmpty()) {
            return Attempt.refused(
                    "correct", List.of(Problems.noSuchEntry(command.wrong().id())));
        }
        if (!current.get().toRef().equals(command.wrong())) {
            return Attempt.refused(
                    "correct",
                    List.of(Problems.wrongVersion(
                            command.wrong(), current.get().toRef().version())));
        }
        Entry right = command.right();
        if (right != null) {
            return nextVersion(caseFile, right, "correct", List.of());
        }
        List<RuleFinding> problems = caseFile.allEntries().stream()
                .filter(other -> other.refersTo().contains(command.wrong().id()))
                .filter(other -> !other.id().equals(command.wrong().id()))
                .map(other -> Problems.stillReferred(command.wrong().id(), other.id()))
                .toList();
        return problems.isEmpty()
                ? Attempt.accepted("correct", List.of(new Effect.Retire(command.wrong())), null)
                : Attempt.refused("correct", problems);
    }

    private static Attempt nextVersion(CaseFile caseFile, Entry entry, String subject, List<RuleFinding> ofCommand) {
        Optional<Entry> current = caseFile.find(entry.id());
        if (current.isEmpty()) {
            return Attempt.refused(subject, List.of(Problems.noSuchEntry(entry.id())));
        }
        List<RuleFinding> problems = new ArrayList<>(ofCommand);
        if (!current.get().type().equals(entry.type())) {
            problems.add(Problems.otherKind(entry, current.get().type().getKind()));
        }
        int expected = current.get().getHeader().version() + 1;
        if (entry.getHeader().version() != expected) {
            problems.add(Problems.wrongVersion(entry.toRef(), expected));
        }
        problems.addAll(badPointers(caseFile, entry, new LinkedHashMap<>()));
        return problems.isEmpty()
                ? Attempt.accepted(subject, List.of(new Effect.Put(entry)), null)
                : Attempt.refused(subject, problems);
    }

    private static List<RuleFinding> badPointers(CaseFile caseFile, Entry entry, Map<EntryId, String> batch) {
        List<RuleFinding> problems = new ArrayList<>();
        for (EntryPointer pointer : new LinkedHashSet<>(entry.allPointers())) {
            Optional<String> kind = Optional.ofNullable(batch.get(pointer.id()))
                    .or(() -> caseFile.find(pointer.id()).map(one -> one.type().getKind()));
            if (kind.isEmpty()) {
                problems.add(Problems.unknownReference(entry, pointer.id()));
            } else if (!pointer.mayLeadTo(kind.get())) {
                problems.add(Problems.wrongKind(entry, pointer, kind.get()));
            }
        }
        return problems;
    }
}
