package org.customizedemployment.core.process.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Parameters;

/** The command that erases entries, and who and what it takes (FED-RET-1, SEM-20). */
final class Erasing {
    private Erasing() {}

    /** Erasing needs more than a wish before retention ends, and a decision by someone always (FED-RET-1, SEM-20). */
    static Attempt attempt(CaseFile caseFile, Command.Erase command, LocalDate recordedOn, Parameters parameters) {
        List<RuleFinding> problems = new ArrayList<>();
        Set<Effect.Erased.Mark> entries = new LinkedHashSet<>();
        for (EntryId id : command.entries()) {
            Optional<Entry> entry = caseFile.find(id);
            if (entry.isPresent()) {
                entries.add(new Effect.Erased.Mark(id, entry.get().type().getKind()));
            } else if (caseFile.retired().containsKey(id)) {
                // What was corrected away is in the journal still.
                entries.add(new Effect.Erased.Mark(id, Effect.Erased.Mark.CORRECTED));
            } else {
                problems.add(BadPointers.missing(caseFile, id));
            }
        }
        if (command.entries().isEmpty()) {
            problems.add(Problems.nothingToErase());
        }
        problems.addAll(BadPointers.evidence(caseFile, command.decision()));
        if (command.basis() == ErasureBasis.REQUEST_AFTER_RETENTION) {
            Retention retention = new Retention(caseFile, parameters, recordedOn);
            retention.saidToEnd(command.retentionEnded()).ifPresent(problems::add);
            command.entries().stream()
                    .flatMap(id -> retention.calendar(caseFile.find(id)).stream())
                    .distinct()
                    .filter(one -> !problems.contains(one))
                    .forEach(problems::add);
        }
        return problems.isEmpty()
                ? Attempt.accepted("erase", List.of(new Effect.Erased(new ArrayList<>(entries), recordedOn)), null)
                        .flagged(closing(entries))
                : Attempt.refused("erase", problems);
    }

    /** Of what may have said no, nobody can tell any more that it didn't: views for others stay closed until it is allowed anew (SEM-4). */
    private static List<RuleFinding> closing(Set<Effect.Erased.Mark> entries) {
        List<String> kinds = List.of(Consent.TYPE.getKind(), Choice.TYPE.getKind(), DisclosureDecision.TYPE.getKind());
        return entries.stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(one -> Problems.odd(Reason.of("core.erasing-closes")
                        .withCode("entry", one.id().value())
                        .withCode("kind", one.kind())))
                .toList();
    }
}
