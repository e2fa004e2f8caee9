package org.customizedemployment.runtime;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Glance;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.rules.adjudication.Adjudication;

/** What is not fine with a case, by outcomes alone: recorded facts and checks. */
final class Glances {
    private final RuleBook book;
    private final Facts facts;
    private final List<CaseFinding> findings = new ArrayList<>();

    private Glances(RuleBook book, Facts facts) {
        this.book = book;
        this.facts = facts;
    }

    static List<CaseFinding> of(CaseFile file, RuleBook book, Facts facts) {
        Glances glances = new Glances(book, facts);
        for (BindingPoint point : book.points()) {
            if (point.kind() == BindingPoint.Kind.RECORD) {
                EntryTypes.find(point.target())
                        .ifPresent(type -> glances.recorded(point, List.copyOf(file.entries(type))));
            } else if (point.kind() == BindingPoint.Kind.CHECK
                    && !point.target().equals(Adjudication.CHECK)) {
                glances.add(point.target(), book.at(point), facts);
            }
        }
        return glances.findings;
    }

    private void recorded(BindingPoint point, List<Entry> entries) {
        for (Entry entry : entries) {
            add(entry.toRef().toString(), book.at(point), facts.about(entry));
        }
    }

    private void add(String subject, List<RuleBinding> bindings, Facts about) {
        Glance glance = RuleEvaluation.glance(bindings, about);
        for (int i = 0; i < bindings.size(); i++) {
            if (!glance.outcome(i).passes()) {
                RuleBinding one = bindings.get(i);
                findings.add(new CaseFinding(subject, one.rule().getId(), one.severity(), glance.outcome(i)));
            }
        }
    }
}
