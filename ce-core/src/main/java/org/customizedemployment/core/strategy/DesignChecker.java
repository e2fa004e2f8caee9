package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;

/**
 * The one judge of designs, found by software or typed in: what holds for all, then {@code check} of each strategy that the design is tagged
 * with. It says what breaks a design; whether to propose it, people decide (SEM-20).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DesignChecker {
    private final List<CustomizationStrategy> strategies;

    private DesignChecker(List<CustomizationStrategy> strategies) {
        this.strategies = List.copyOf(strategies);
    }

    /** With the strategies of this library. */
    public static DesignChecker standard() {
        return of(List.of(new JobCarving(), new TaskReassignment()));
    }

    public static DesignChecker of(List<CustomizationStrategy> strategies) {
        return new DesignChecker(strategies);
    }

    /** The strategies it knows. */
    public List<CustomizationStrategy> getStrategies() {
        return strategies;
    }

    /** Judges a design; the decision's subject is the design's entry reference. */
    public Decision check(JobDesign design, WorkplaceBrief brief, RuleBook book, Facts facts) {
        List<RuleFinding> findings = new ArrayList<>(DesignBasics.check(design, brief));
        if (design.getStrategies().isEmpty()) {
            findings.add(Clause.notMet("named", Reason.of("strategy.named.none"), DesignBasics.CITATIONS));
        }
        for (StrategyId tag : design.getStrategies()) {
            Optional<CustomizationStrategy> strategy =
                    strategies.stream().filter(one -> one.getId().equals(tag)).findFirst();
            if (strategy.isPresent()) {
                findings.addAll(strategy.get().check(design, brief));
            } else {
                findings.add(Clause.of(
                        "named",
                        Outcome.CANNOT_TELL,
                        Reason.of("strategy.named.unknown").withCode("strategy", tag.value()),
                        DesignBasics.CITATIONS));
            }
        }
        return RuleEvaluation.decision(DecisionKind.DESIGN, design.toRef().toString(), book, facts, findings)
                .build();
    }
}
