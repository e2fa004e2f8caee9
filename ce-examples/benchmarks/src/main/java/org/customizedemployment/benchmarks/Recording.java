package org.customizedemployment.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.PlaceTime;

/** Activities recorded one by one, and what becomes of the journal that this makes. */
final class Recording {
    private static final CaseId CASE = CaseId.of("case-1");

    private final CaseProcess process;
    private final CaseContext context =
            CaseContext.of("command-1", "ana", PlaceTime.parse("2026-03-02T09:00[America/New_York]"));

    Recording() {
        SuppliedGate gate = SuppliedGate.of("gate.recorded", Severity.ADVISES, Outcome.MET);
        process = CaseProcess.of(
                StandardProcess.definition(),
                RuleBook.builder()
                        .bind(new RuleBinding(gate, BindingPoint.record(Activity.TYPE), Severity.ADVISES))
                        .build());
    }

    CommandOutcome record(CaseFile file, Entry entry) {
        return process.decide(file, file.size(), new Command.Record(List.of(entry)), context);
    }

    /** A journal of so many recordings. */
    List<Change> journal(int changes) {
        List<Change> journal = new ArrayList<>(changes);
        CaseFile file = CaseFile.empty(CASE);
        for (int i = 0; i < changes; i++) {
            CommandOutcome.Accepted accepted = (CommandOutcome.Accepted) record(file, SampleCase.activity(i));
            journal.add(accepted.change());
            file = accepted.caseFile();
        }
        return journal;
    }

    static CaseFile replayed(List<Change> journal) {
        Replay replay = Replay.of(CASE);
        journal.forEach(replay::add);
        return replay.toCaseFile();
    }

    /** As an import does it, of entries that are objects already. */
    static CaseFile imported(List<Entry> entries) {
        CaseFileBuilder builder = CaseFile.builder(CASE);
        entries.forEach(builder::add);
        return builder.build();
    }
}
