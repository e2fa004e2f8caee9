package org.customizedemployment.rules.authoring.rule;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredRule;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.shape.PullsApart;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;

/**
 * Reads the two sides of a conflict: {@code first: {rule: odep.p5, is: [met]}} and {@code second: {rule: ips.3, is: [not-met]}}. A side of
 * a pack that need not be loaded says {@code if-loaded: true}.
 */
final class PullsApartReader {
    private final Layered layered;

    PullsApartReader(Layered layered) {
        this.layered = layered;
    }

    /** Empty if something is wrong, which is logged, or if a side that may be missing is. */
    Optional<Rule> read(Keys keys, RuleId id, List<Citation> citations) {
        Optional<PullsApart.Side> first = side(keys, "first");
        Optional<PullsApart.Side> second = side(keys, "second");
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        if (first.get().is().isEmpty() != second.get().is().isEmpty()) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(first.get().is().isEmpty() ? "first" : "second"),
                            "one side of '" + id + "' says what it 'is' and the other does not",
                            "write 'is: [met]' or other outcomes on both sides, or on neither");
            return Optional.empty();
        }
        return Optional.of(new PullsApart(id, citations, first.get(), second.get()));
    }

    private Optional<PullsApart.Side> side(Keys keys, String name) {
        Optional<Keys> side = keys.keys(name);
        if (side.isEmpty()) {
            keys.required(name, "{rule: a rule's id}", word -> word);
            return Optional.empty();
        }
        Keys read = side.get();
        Optional<RuleId> id = read.required("rule", "a rule's id", RuleId::of);
        List<Outcome> is = read.words("is", Outcome.values());
        List<String> because = read.values("because", "the code of a reason", word -> word);
        boolean mayBeMissing = read.flag("if-loaded").orElse(false);
        read.close();
        return id.flatMap(rule -> rule(read, rule, mayBeMissing)).map(rule -> new PullsApart.Side(rule, is, because));
    }

    private Optional<Rule> rule(Keys read, RuleId id, boolean mayBeMissing) {
        DeclaredRule declared = layered.rules.get(id);
        if (declared == null && !mayBeMissing && !layered.refused.contains(id)) {
            List<String> known =
                    layered.rules.keySet().stream().map(RuleId::value).toList();
            read.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            read.place("rule"),
                            "unknown rule '" + id + "'",
                            Suggestion.remedy(id.value(), known, RulesError.UNKNOWN_REFERENCE.remedy()));
        }
        return Optional.ofNullable(declared).map(DeclaredRule::rule);
    }
}
