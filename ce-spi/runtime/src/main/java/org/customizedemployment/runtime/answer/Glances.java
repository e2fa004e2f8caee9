package org.customizedemployment.runtime.answer;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Glance;
import org.customizedemployment.core.rule.GlanceOfEach;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.runtime.result.CaseFinding;

/** What is not fine with a case, by outcomes alone: recorded facts and checks. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Glances {
    private final Facts facts;
    private final List<CaseFinding> findings = new ArrayList<>();

    private Glances(Facts facts) {
        this.facts = facts;
    }

    static List<CaseFinding> of(CaseFile file, RuleBook book, Facts facts) {
        Glances glances = new Glances(facts);
        for (BindingPoint point : book.points()) {
            if (point.kind() == BindingPoint.Kind.RECORD) {
                EntryTypes.find(point.target()).ifPresent(type -> glances.recorded(book.at(point), file.entries(type)));
            } else if (point.kind() == BindingPoint.Kind.CHECK
                    && !point.target().equals(Adjudication.CHECK)) {
                glances.checked(point.target(), book.at(point));
            }
        }
        return glances.findings;
    }

    private void recorded(List<RuleBinding> bindings, List<? extends Entry> entries) {
        GlanceOfEach found = RuleEvaluation.glanceEach(bindings, facts, entries);
        for (int entry = 0; entry < entries.size(); entry++) {
            for (int rule = 0; rule < bindings.size(); rule++) {
                Outcome outcome = found.outcome(entry, rule);
                if (!outcome.passes()) {
                    add(entries.get(entry).toRef().toString(), bindings.get(rule), outcome);
                }
            }
        }
    }

    private void checked(String check, List<RuleBinding> bindings) {
        Glance glance = RuleEvaluation.glance(bindings, facts);
        for (int rule = 0; rule < bindings.size(); rule++) {
            if (!glance.outcome(rule).passes()) {
                add(check, bindings.get(rule), glance.outcome(rule));
            }
        }
    }

    private void add(String subject, RuleBinding one, Outcome outcome) {
        findings.add(new CaseFinding(subject, one.rule().getId(), one.severity(), outcome));
    }
}
