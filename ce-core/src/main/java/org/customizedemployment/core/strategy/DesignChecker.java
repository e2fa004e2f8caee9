package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;

/**
 * The one judge of designs, found by software or typed in: what holds for all, then {@code check} of each strategy that the design is tagged
 * with; what has to be looked at in any case is flagged as advice. It says what breaks a design; whether to propose it, people decide (SEM-20).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DesignChecker {
    /** Of most designs: they have one strategy. */
    private static final int MOST_CLAUSES = 16;

    private final List<CustomizationStrategy> strategies;

    private DesignChecker(List<CustomizationStrategy> strategies) {
        this.strategies = List.copyOf(strategies);
    }

    public static DesignChecker of(List<? extends CustomizationStrategy> strategies) {
        return new DesignChecker(List.copyOf(strategies));
    }

    /** The strategies it knows. */
    public List<CustomizationStrategy> getStrategies() {
        return strategies;
    }

    /** Judges a design; the decision's subject is the design's entry reference. */
    public Decision check(Design design, Brief brief, RuleBook book, Facts facts) {
        return RuleEvaluation.decision(
                        DecisionKind.DESIGN, design.toRef().toString(), book, facts, findings(design, brief))
                .build();
    }

    /** Judges a design for a person: also whether it keeps what the person said must be or must not be. */
    public Decision check(Design design, Brief brief, PersonBrief person, RuleBook book, Facts facts) {
        return RuleEvaluation.decision(
                        DecisionKind.DESIGN, design.toRef().toString(), book, facts, findings(design, brief, person))
                .build();
    }

    /** The same for a person, without a case. */
    public List<RuleFinding> findings(Design design, Brief brief, PersonBrief person) {
        List<RuleFinding> findings = new ArrayList<>(findings(design, brief));
        if (design instanceof JobDesign job && brief instanceof WorkplaceBrief workplace) {
            findings.addAll(PersonClauses.check(job, workplace, person));
        } else if (design instanceof BusinessDesign business && brief instanceof MarketBrief market) {
            findings.addAll(BusinessClauses.check(business, market.study(), person));
        }
        return findings;
    }

    /** The findings alone: clauses, met or not, then flags. */
    public List<RuleFinding> findings(Design design, Brief brief) {
        List<RuleFinding> findings = new ArrayList<>(MOST_CLAUSES);
        boolean job = design instanceof JobDesign && brief instanceof WorkplaceBrief;
        if (job) {
            findings.addAll(DesignBasics.check((JobDesign) design, (WorkplaceBrief) brief));
        }
        if (design.getStrategies().isEmpty()) {
            findings.add(Clause.notMet("named", Reason.of("strategy.named.none"), DesignBasics.CITATIONS));
        }
        for (StrategyId tag : design.getStrategies()) {
            findings.addAll(tagged(tag, design, brief));
        }
        if (job) {
            findings.addAll(DesignFlags.of((JobDesign) design, (WorkplaceBrief) brief));
        }
        return findings;
    }

    /** All strategies that the design is one of, in the order of the checker's (SEM-29: a design may be several; tag them all). */
    public List<StrategyId> applicableTags(Design design, Brief brief) {
        return strategies.stream()
                .filter(one -> one.applies(design, brief))
                .map(CustomizationStrategy::getId)
                .toList();
    }

    private List<RuleFinding> tagged(StrategyId tag, Design design, Brief brief) {
        for (CustomizationStrategy strategy : strategies) {
            if (strategy.getId().equals(tag)) {
                return strategy.check(design, brief);
            }
        }
        return List.of(Clause.of(
                "named",
                Outcome.CANNOT_TELL,
                Reason.of("strategy.named.unknown").withCode("strategy", tag.value()),
                DesignBasics.CITATIONS));
    }
}
