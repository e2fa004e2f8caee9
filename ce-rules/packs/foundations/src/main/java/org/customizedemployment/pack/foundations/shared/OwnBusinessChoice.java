package org.customizedemployment.pack.foundations.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * A business of one's own is a legitimate outcome (ODEP-P9): one is pursued, or it was looked at (an idea in a theme, a market study, a design), or
 * the person decided against it, which is theirs to say (SEM-4). Others who set it aside against the person's word: not met. With a plan and no
 * trace of it people have to say whether it was offered; a job is never expected to have been a business.
 */
final class OwnBusinessChoice {
    private static final EntryType<?>[] KINDS = {
        Pursuit.TYPE, BusinessDesign.TYPE, MarketStudy.TYPE, VocationalTheme.TYPE, Choice.TYPE, EmploymentPlan.TYPE
    };

    private static final Optional<StrategyId> SELF_EMPLOYMENT = Optional.of(StrategyId.SELF_EMPLOYMENT);

    private OwnBusinessChoice() {}

    static Rule rule() {
        List<FactNeed> needs = new ArrayList<>();
        for (EntryType<?> kind : KINDS) {
            needs.add(FactNeed.of(kind));
        }
        needs.add(FactNeed.of(Judgment.TYPE));
        return Asked.rule("odep.p9", List.of("ODEP-P9", "ASERT-S4", "SEM-3", "SEM-4"), needs, OwnBusinessChoice::find);
    }

    private static Finding find(Reading reading) {
        List<Choice> declined = Picked.all(
                reading.begun(Choice.TYPE),
                one -> one.getChoiceKind() == ChoiceKind.DECLINES_STRATEGY
                        && reading.hasCome(one.getOn())
                        && one.getStrategy().equals(SELF_EMPLOYMENT));
        List<Choice> byOthers = Picked.all(declined, one -> !one.madeByJobSeeker());
        Choice against = Picked.first(
                byOthers,
                one -> one.getJobSeekerAnswer().isPresent()
                        && one.getJobSeekerAnswer().get() == Answer.NO);
        if (against != null) {
            EntryRef choice = against.toRef();
            return Findings.notMet(
                    reading.reason("odep.p9.set-aside-by-others").with("choice", choice), List.of(choice));
        }
        Choice unasked = Picked.first(byOthers, one -> one.getJobSeekerAnswer().isEmpty());
        if (unasked != null) {
            EntryRef choice = unasked.toRef();
            return Findings.human(reading.reason("odep.p9.own-answer-missing").with("choice", choice), List.of(choice));
        }
        return reading.resting(withoutObjection(reading, declined), Choice.TYPE);
    }

    private static Finding withoutObjection(Reading reading, List<Choice> declined) {
        List<Pursuit> businesses =
                Picked.all(reading.begun(Pursuit.TYPE), one -> one.getPursuitKind() == PursuitKind.BUSINESS);
        if (!businesses.isEmpty()) {
            return Finding.met(
                    reading.reason("odep.p9.pursued").with("business", businesses.get(0)), reading.refs(businesses));
        }
        if (!reading.isExplaining() && isLookedAt(reading)) {
            return Finding.plain(Outcome.MET);
        }
        List<EntryRef> lookedAt = new ArrayList<>();
        reading.begun(BusinessDesign.TYPE).forEach(one -> lookedAt.add(one.toRef()));
        reading.begun(MarketStudy.TYPE).forEach(one -> lookedAt.add(one.toRef()));
        Picked.all(
                        reading.begun(VocationalTheme.TYPE),
                        one -> one.getBusinessIdea().isPresent())
                .forEach(one -> lookedAt.add(one.toRef()));
        if (!lookedAt.isEmpty()) {
            return Finding.met(reading.reason("odep.p9.considered").with("entry", lookedAt.get(0)), lookedAt);
        }
        if (!declined.isEmpty()) {
            EntryRef choice = declined.get(0).toRef();
            return Finding.met(reading.reason("odep.p9.declined").with("choice", choice), List.of(choice));
        }
        return noTrace(reading);
    }

    private static boolean isLookedAt(Reading reading) {
        return !reading.begun(BusinessDesign.TYPE).isEmpty()
                || !reading.begun(MarketStudy.TYPE).isEmpty()
                || Picked.any(
                        reading.begun(VocationalTheme.TYPE),
                        one -> one.getBusinessIdea().isPresent());
    }

    private static Finding noTrace(Reading reading) {
        Determined determined = Determined.of(reading, "ODEP-P9");
        if (determined.isThere()) {
            return reading.resting(determined.answer("odep.p9", List.of()), KINDS);
        }
        List<EmploymentPlan> plans = reading.begun(EmploymentPlan.TYPE);
        if (!plans.isEmpty()) {
            return Findings.human(reading.reason("odep.p9.whether"), reading.refs(plans));
        }
        Finding early = reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("odep.p9.not-yet"), KINDS);
        return reading.resting(early, Judgment.TYPE);
    }
}
