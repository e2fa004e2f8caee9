package org.customizedemployment.core.strategy.offer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.strategy.DesignDraft;
import org.jspecify.annotations.Nullable;

/**
 * A design as it is laid out: what it is, how it was judged, what it is the best of, and its account.
 *
 * @param design the design, tagged with all strategies that apply
 * @param findings what the checker found: clauses, flags, and whether it keeps what the person said
 * @param draft what it is the best of, within the model, and how surely; null for one that was typed in: nothing is claimed
 * @param job its account if it is a job; null if it is a business
 * @param business its account if it is a business; null if it is a job
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProposedDesign(
        Design design,
        List<RuleFinding> findings,
        @Nullable DesignDraft draft,
        @Nullable DesignAccount job,
        @Nullable BusinessAccount business) {
    public ProposedDesign {
        findings = List.copyOf(findings);
    }

    /** What people have to look at in any case (SEM-29). */
    public List<RuleFinding> flags() {
        return findings.stream()
                .filter(one -> one.severity() == Severity.ADVISES)
                .filter(one -> !one.finding().outcome().passes())
                .toList();
    }

    /** Whether no clause is found not to hold. Open ones, like a partner to be found, are shown and don't count against it. */
    public boolean isSound() {
        return findings.stream()
                .noneMatch(one -> one.severity() == Severity.BLOCKS
                        && one.finding().outcome().compareTo(Outcome.NOT_MET) <= 0);
    }
}
