package org.customizedemployment.tck.privacy;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.tck.generator.ValueGenerator;

/** Decisions that cite every entry of a case, so that a report which tells more than the reference shows. */
final class MadeUpDecisions {
    private MadeUpDecisions() {}

    static List<Decision> about(CaseFile file) {
        ValueGenerator values = ValueGenerator.seeded(1);
        List<EntryRef> refs = file.allEntries().stream().map(Entry::toRef).toList();
        List<RuleFinding> findings = new ArrayList<>();
        for (EntryRef ref : refs) {
            Reason reason = Reason.of("made-up.reason").with("entry", ref);
            findings.add(new RuleFinding(
                    RuleId.of("made-up.rule"),
                    Severity.ADVISES,
                    new Finding(Outcome.NOT_MET, reason, null, List.of(ref), null),
                    List.of(Citation.of("CT-28")),
                    null));
        }
        List<Decision> decisions = new ArrayList<>();
        for (DecisionKind kind : DecisionKind.values()) {
            decisions.add(Decision.builder()
                    .from(values.make(Decision.class))
                    .kind(kind)
                    .caseId(file.getId())
                    .addAllFindings(findings)
                    .build());
        }
        return decisions;
    }
}
