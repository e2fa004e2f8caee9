package org.customizedemployment.core.process.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.status.StatusRules;

/** The commands that alter entries: what they would do, or what is wrong with them. */
final class EntryCommands {
    private EntryCommands() {}

    static Attempt record(CaseFile caseFile, Command.Record command) {
        Map<EntryId, String> batch = new LinkedHashMap<>();
        List<RuleFinding> problems = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (Entry entry : command.entries()) {
            // What a document cites stays what it was: the version of a retired entry is never given to another value.
            int expected = caseFile.lastVersion(entry.id()) + 1;
            if (caseFile.erased().containsKey(entry.id())) {
                problems.add(Problems.erased(entry.id()));
            } else if (batch.put(entry.id(), entry.type().getKind()) != null
                    || caseFile.find(entry.id()).isPresent()) {
                problems.add(Problems.duplicate(entry));
            } else if (entry.getHeader().version() != expected) {
                problems.add(Problems.wrongVersion(entry.toRef(), expected));
            }
            effects.add(new Effect.Put(entry));
        }
        for (Entry entry : command.entries()) {
            Unreadable.problem(entry).ifPresent(problems::add);
            problems.addAll(BadPointers.of(caseFile, entry, batch));
        }
        if (command.entries().isEmpty()) {
            problems.add(Problems.nothingToRecord());
        }
        // A state in which nothing starts may still be the first that someone learns of: a fact, recorded and flagged.
        List<RuleFinding> flags = command.entries().stream()
                .flatMap(
                        entry -> Stream.concat(StatusRules.start(entry).stream().map(Problems::odd), reminder(entry)))
                .toList();
        return problems.isEmpty()
                ? Attempt.accepted("record", effects, null).flagged(flags)
                : Attempt.refused("record", problems);
    }

    /** Customizing a job that someone has is voluntary and takes no right away; that the person knows it is for people to see to (SEM-6). */
    private static Stream<RuleFinding> reminder(Entry entry) {
        return entry instanceof Pursuit pursuit && pursuit.isFromExistingJob()
                ? Stream.of(Problems.accommodationStays(pursuit))
                : Stream.empty();
    }

    static Attempt change(CaseFile caseFile, Command.Change command) {
        Entry entry = command.entry();
        List<RuleFinding> problems = new ArrayList<>();
        if (entry.type().getNature() != EntryNature.STANDING) {
            problems.add(Problems.notChanged(entry));
        }
        if (!command.from().equals(entry.getHeader().effective().from())) {
            problems.add(Problems.changeFrom(entry.toRef(), command.from()));
        }
        return later(caseFile, entry, "change", problems);
    }

    static Attempt renegotiate(CaseFile caseFile, Command.Renegotiate command) {
        Entry entry = command.agreement();
        if (entry.type().getNature() != EntryNature.TERMS) {
            return Attempt.refused("renegotiate", List.of(Problems.otherKind(entry, Agreement.TYPE.getKind())));
        }
        List<RuleFinding> problems = new ArrayList<>();
        if (entry.getHeader().effective().from() == null) {
            problems.add(Problems.noFirstDay(entry.toRef()));
        }
        return later(caseFile, entry, "renegotiate", problems);
    }

    static Attempt correct(CaseFile caseFile, Command.Correct command) {
        EntryId id = command.wrong().id();
        Optional<Entry> wrong = caseFile.versions(id).stream()
                .filter(one -> one.toRef().equals(command.wrong()))
                .findFirst();
        if (wrong.isEmpty()) {
            RuleFinding problem = caseFile.find(id)
                    .map(current -> Problems.noSuchVersion(
                            command.wrong(), current.toRef().version()))
                    .orElseGet(() -> BadPointers.missing(caseFile, id));
            return Attempt.refused("correct", List.of(problem));
        }
        Effect retire = new Effect.Retire(command.wrong());
        Entry right = command.right();
        if (right != null) {
            // First the right one, so that the entry keeps its place.
            List<RuleFinding> problems = new ArrayList<>();
            if (!right.id().equals(id)) {
                problems.add(Problems.otherEntry(right.id(), id));
            } else {
                problems.addAll(nextVersion(caseFile, right));
                problems.addAll(badFirstDay(caseFile, wrong.get(), right));
            }
            return problems.isEmpty()
                    ? Attempt.accepted("correct", List.of(new Effect.Put(right), retire), null)
                    : Attempt.refused("correct", problems);
        }
        List<RuleFinding> problems = caseFile.versions(id).size() > 1
                ? List.of()
                : caseFile.allVersions().stream()
                        .filter(other -> other.refersTo().contains(id))
                        .filter(other -> !other.id().equals(id))
                        .map(other -> Problems.stillReferred(id, other.id()))
                        .toList();
        return problems.isEmpty()
                ? Attempt.accepted("correct", List.of(retire), null)
                : Attempt.refused("correct", problems);
    }

    /** A version that is true from a day on, beside those before it. Two from the same day would be a correction. */
    private static Attempt later(CaseFile caseFile, Entry entry, String subject, List<RuleFinding> ofCommand) {
        List<RuleFinding> problems = new ArrayList<>(ofCommand);
        problems.addAll(nextVersion(caseFile, entry));
        problems.addAll(sameDay(entry, caseFile.versions(entry.id())));
        List<RuleFinding> flags = new ArrayList<>();
        if (problems.isEmpty()) {
            steps(caseFile, entry, problems, flags);
        }
        return problems.isEmpty()
                ? Attempt.accepted(subject, List.of(new Effect.Put(entry)), null)
                        .flagged(flags)
                : Attempt.refused(subject, problems);
    }

    private static List<RuleFinding> sameDay(Entry entry, List<Entry> others) {
        List<RuleFinding> problems = new ArrayList<>();
        LocalDate from = entry.getHeader().effective().from();
        if (from != null) {
            for (Entry standing : others) {
                if (from.equals(standing.getHeader().effective().from())) {
                    problems.add(Problems.sameDay(entry.toRef(), standing.toRef(), from));
                }
            }
        }
        return problems;
    }

    /** Among other versions, the right one needs a place in time of its own. */
    private static List<RuleFinding> badFirstDay(CaseFile caseFile, Entry wrong, Entry right) {
        List<Entry> others = caseFile.versions(wrong.id()).stream()
                .filter(one -> !one.toRef().equals(wrong.toRef()))
                .toList();
        boolean lost = right.getHeader().effective().from() == null
                && wrong.getHeader().effective().from() != null;
        return !others.isEmpty() && lost ? List.of(Problems.noFirstDay(right.toRef())) : sameDay(right, others);
    }

    /** From the version before it in time, and to the one after it. Steps left out are facts that nobody wrote down: flagged, not refused. */
    private static void steps(CaseFile caseFile, Entry entry, List<RuleFinding> problems, List<RuleFinding> flags) {
        List<Entry> versions = caseFile.with(entry).versions(entry.id());
        int place = versions.indexOf(entry);
        List<Reason> reasons = new ArrayList<>();
        if (place > 0) {
            StatusRules.step(versions.get(place - 1), entry).ifPresent(reasons::add);
        }
        if (place + 1 < versions.size()) {
            Entry later = versions.get(place + 1);
            StatusRules.step(entry, later).ifPresent(reasons::add);
            flags.add(Problems.odd(Reason.of("core.later-version-stands")
                    .with("entry", entry.toRef())
                    .with("later", later.toRef())));
        }
        for (Reason reason : reasons) {
            if (reason.code().equals(StatusRules.SKIPPED)) {
                flags.add(Problems.odd(reason));
            } else {
                problems.add(Problems.of(reason));
            }
        }
    }

    private static List<RuleFinding> nextVersion(CaseFile caseFile, Entry entry) {
        Optional<Entry> current = caseFile.find(entry.id());
        if (current.isEmpty()) {
            return List.of(BadPointers.missing(caseFile, entry.id()));
        }
        List<RuleFinding> problems = new ArrayList<>();
        Unreadable.problem(entry).ifPresent(problems::add);
        if (!current.get().type().equals(entry.type())) {
            problems.add(Problems.otherKind(entry, current.get().type().getKind()));
        }
        int expected = caseFile.lastVersion(entry.id()) + 1;
        if (entry.getHeader().version() != expected) {
            problems.add(Problems.wrongVersion(entry.toRef(), expected));
        }
        problems.addAll(BadPointers.of(caseFile, entry, new LinkedHashMap<>()));
        return problems;
    }
}
