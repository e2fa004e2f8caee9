package org.customizedemployment.rules.packtest.expect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.rules.packtest.result.PackTestFailure;
import org.customizedemployment.rules.yaml.Keys;

/**
 * What a rule says of the case, or of one entry, wherever the pack binds it.
 *
 * @param about the entry that is its subject; empty: the case
 */
record RuleExpectation(int line, Rule rule, Optional<EntryId> about, Said expected) implements Expectation {
    private static final BindingPoint ASKED = BindingPoint.check("pack-test");

    @Override
    public List<PackTestFailure> test(Trial trial) {
        Facts facts = trial.facts();
        Facts asked = about.flatMap(id -> entry(trial, id)).map(facts::about).orElse(facts);
        RuleFinding found = RuleEvaluation.ask(List.of(new RuleBinding(rule, ASKED, Severity.ADVISES)), asked)
                .get(0);
        trial.touch(found);
        Set<String> codes = new LinkedHashSet<>(List.of(found.finding().reason().code()));
        Said was = new Said(Keys.wordOf(found.finding().outcome()), Optional.of(codes));
        String what = about.map(id -> "flag " + id + ": ").orElse("rule ") + rule.getId();
        return expected.holds(was)
                ? List.of()
                : List.of(new PackTestFailure(
                        line,
                        what,
                        expected.toString(),
                        was.toString(),
                        List.of(found.finding().reason())));
    }

    private static Optional<Entry> entry(Trial trial, EntryId id) {
        return trial.given().file().allEntries().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
