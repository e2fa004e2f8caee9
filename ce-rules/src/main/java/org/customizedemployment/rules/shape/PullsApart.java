package org.customizedemployment.rules.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.rules.yaml.Keys;

/**
 * Two rules of different frameworks that ask for different things in the same case (SEM-9). It settles nothing: both answers stand, and where they pull apart
 * people see it, as <em>needs human decision</em> with the rule's own id as its code. Where one of the two is not asked in the case, or they go
 * together, it is <em>not applicable</em>.
 *
 * <p>They pull apart if each says what its side names; if neither names anything, if one is met and the other not met, whichever it is.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PullsApart implements Rule {
    private static final BindingPoint ASKED = BindingPoint.check("pulls-apart");

    private final RuleId id;
    private final List<Citation> citations;
    private final Side first;
    private final Side second;
    private final List<FactNeed> needs;

    public PullsApart(RuleId id, List<Citation> citations, Side first, Side second) {
        this.id = id;
        this.citations = List.copyOf(citations);
        this.first = first;
        this.second = second;
        Set<FactNeed> all = new LinkedHashSet<>(first.rule().getNeeds());
        all.addAll(second.rule().getNeeds());
        needs = List.copyOf(all);
    }

    /**
     * One of the two.
     *
     * @param rule the rule
     * @param is the outcomes with which it pulls; empty on both sides: one met, the other not met
     * @param because the codes of the reasons with which it pulls; empty: whatever the reason
     */
    public record Side(Rule rule, List<Outcome> is, List<String> because) {
        public Side {
            is = List.copyOf(is);
            because = List.copyOf(because);
        }

        /** What the rule finds, with its reason only where that may matter. */
        private Finding look(Facts facts, Finding found) {
            return because.isEmpty() || !is.contains(found.outcome())
                    ? found
                    : RuleEvaluation.finding(rule, facts.explained());
        }

        private boolean pulls(Finding found) {
            return is.contains(found.outcome())
                    && (because.isEmpty() || because.contains(found.reason().code()));
        }

        /** Whether nothing that may come to light lets it pull: a sure outcome stays, its reason need not. */
        private boolean never(Finding found) {
            return isSure(found.outcome()) && !is.contains(found.outcome());
        }
    }

    @Override
    public RuleId getId() {
        return id;
    }

    @Override
    public List<Citation> getCitations() {
        return citations;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return needs;
    }

    @Override
    public Finding evaluate(Facts facts) {
        if (!facts.isExplaining()) {
            return Finding.plain(outcome(facts));
        }
        List<Finding> found = new ArrayList<>();
        for (Side side : List.of(first, second)) {
            RuleFinding asked = RuleEvaluation.ask(
                            List.of(new RuleBinding(side.rule(), ASKED, Severity.ADVISES)), facts.explained())
                    .get(0);
            // Read again, so that this decision too says which values it went by.
            facts.getRuleDate()
                    .ifPresent(day -> asked.parametersRead().forEach(read -> facts.parameter(read.id(), day)));
            found.add(asked.finding());
        }
        return compare(facts, found.get(0), found.get(1));
    }

    /** The same without reasons. Those of the two are looked at only while both may still pull. */
    private Outcome outcome(Facts facts) {
        Finding one = RuleEvaluation.finding(first.rule(), facts);
        Finding other = RuleEvaluation.finding(second.rule(), facts);
        if (!isOpposite() && (first.never(one) || second.never(other))) {
            return Outcome.NOT_APPLICABLE;
        }
        Finding looked = first.look(facts, one);
        boolean mayPull = isOpposite() || first.pulls(looked);
        return outcome(facts, looked, mayPull ? second.look(facts, other) : other);
    }

    private boolean isOpposite() {
        return first.is().isEmpty() && second.is().isEmpty();
    }

    private Finding compare(Facts facts, Finding one, Finding other) {
        Outcome outcome = outcome(facts, one, other);
        boolean apart = outcome == Outcome.NEEDS_HUMAN_DECISION;
        Reason reason = Reason.of(apart ? id.value() : "rules.pulls-apart.none")
                .withCode("first", first.rule().getId().value())
                .withCode("first-says", Keys.wordOf(one.outcome()))
                .withCode("second", second.rule().getId().value())
                .withCode("second-says", Keys.wordOf(other.outcome()));
        List<EntryRef> evidence = Stream.concat(one.evidence().stream(), other.evidence().stream())
                .distinct()
                .toList();
        if (apart) {
            return new Finding(
                    Outcome.NEEDS_HUMAN_DECISION,
                    reason,
                    List.of(new Missing(Missing.Kind.HUMAN_DECISION, id.value())),
                    evidence,
                    null);
        }
        List<Missing> missing = Stream.concat(one.missing().stream(), other.missing().stream())
                .distinct()
                .toList();
        return outcome == Outcome.NOT_APPLICABLE
                ? Finding.of(Outcome.NOT_APPLICABLE, reason).withEvidence(evidence)
                : new Finding(
                        Outcome.CANNOT_TELL,
                        new Reason("rules.pulls-apart.open", reason.arguments()),
                        missing,
                        evidence,
                        null);
    }

    private Outcome outcome(Facts facts, Finding one, Finding other) {
        boolean opposite = isOpposite();
        boolean apart =
                opposite ? areOpposite(one.outcome(), other.outcome()) : first.pulls(one) && second.pulls(other);
        if (apart) {
            return Outcome.NEEDS_HUMAN_DECISION;
        }
        boolean sure = isSure(one.outcome()) && isSure(other.outcome());
        boolean never = opposite
                ? settles(one.outcome()) || settles(other.outcome()) || sure
                : first.never(one) || second.never(other);
        return never || (sure && isWhole(facts)) ? Outcome.NOT_APPLICABLE : Outcome.CANNOT_TELL;
    }

    private static boolean areOpposite(Outcome one, Outcome other) {
        return (one == Outcome.MET && other == Outcome.NOT_MET) || (one == Outcome.NOT_MET && other == Outcome.MET);
    }

    /** An outcome that pulls in no direction, and stays. */
    private static boolean settles(Outcome outcome) {
        return isSure(outcome) && outcome != Outcome.MET && outcome != Outcome.NOT_MET;
    }

    private static boolean isSure(Outcome outcome) {
        return switch (outcome) {
            case MET, NOT_MET, NOT_YET_DUE, NOT_APPLICABLE, NOT_IN_FORCE -> true;
            case CANNOT_TELL, NEEDS_HUMAN_DECISION, ERROR -> false;
        };
    }

    /** Whether nothing that either of the two reads can be missing, so that the reasons they gave are the whole ones. */
    private boolean isWhole(Facts facts) {
        LocalDate day = facts.date(DateName.DECISION).orElse(LocalDate.MAX);
        for (FactNeed need : needs) {
            if (need instanceof FactNeed.Entries entries
                    && !facts.coverageOf(entries.type()).isCompleteOn(day)) {
                return false;
            }
        }
        return true;
    }
}
