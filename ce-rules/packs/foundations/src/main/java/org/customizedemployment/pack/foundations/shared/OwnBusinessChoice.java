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
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Findings;
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
        List<Choice> declined = reading.begun(Choice.TYPE).stream()
                .filter(one -> one.getChoiceKind() == ChoiceKind.DECLINES_STRATEGY && reading.hasCome(one.getOn()))
                .filter(one -> one.getStrategy()
                        .filter(StrategyId.SELF_EMPLOYMENT::equals)
                        .isPresent())
                .toList();
        List<Choice> byOthers =
                declined.stream().filter(one -> !one.madeByJobSeeker()).toList();
        Optional<Choice> against = byOthers.stream()
                .filter(one ->
                        one.getJobSeekerAnswer().filter(Answer.NO::equals).isPresent())
                .findFirst();
        if (against.isPresent()) {
            EntryRef choice = against.get().toRef();
            return Findings.notMet(Reason.of("odep.p9.set-aside-by-others").with("choice", choice), List.of(choice));
        }
        Optional<Choice> unasked = byOthers.stream()
                .filter(one -> one.getJobSeekerAnswer().isEmpty())
                .findFirst();
        if (unasked.isPresent()) {
            EntryRef choice = unasked.get().toRef();
            return Findings.human(Reason.of("odep.p9.own-answer-missing").with("choice", choice), List.of(choice));
        }
        return reading.resting(withoutObjection(reading, declined), Choice.TYPE);
    }

    private static Finding withoutObjection(Reading reading, List<Choice> declined) {
        List<EntryRef> pursued = reading.begun(Pursuit.TYPE).stream()
                .filter(one -> one.getPursuitKind() == PursuitKind.BUSINESS)
                .map(Pursuit::toRef)
                .toList();
        if (!pursued.isEmpty()) {
            return Finding.met(Reason.of("odep.p9.pursued").with("business", pursued.get(0)), pursued);
        }
        List<EntryRef> lookedAt = new ArrayList<>();
        reading.begun(BusinessDesign.TYPE).forEach(one -> lookedAt.add(one.toRef()));
        reading.begun(MarketStudy.TYPE).forEach(one -> lookedAt.add(one.toRef()));
        reading.begun(VocationalTheme.TYPE).stream()
                .filter(one -> one.getBusinessIdea().isPresent())
                .forEach(one -> lookedAt.add(one.toRef()));
        if (!lookedAt.isEmpty()) {
            return Finding.met(Reason.of("odep.p9.considered").with("entry", lookedAt.get(0)), lookedAt);
        }
        if (!declined.isEmpty()) {
            EntryRef choice = declined.get(0).toRef();
            return Finding.met(Reason.of("odep.p9.declined").with("choice", choice), List.of(choice));
        }
        return noTrace(reading);
    }

    private static Finding noTrace(Reading reading) {
        Determined determined = Determined.of(reading, Optional.empty(), "ODEP-P9");
        if (determined.isThere()) {
            return reading.resting(determined.answer("odep.p9", List.of()), KINDS);
        }
        List<EntryRef> plans = reading.begun(EmploymentPlan.TYPE).stream()
                .map(EmploymentPlan::toRef)
                .toList();
        if (!plans.isEmpty()) {
            return Findings.human(Reason.of("odep.p9.whether"), plans);
        }
        Finding early = reading.onAbsence(Outcome.NOT_YET_DUE, Reason.of("odep.p9.not-yet"), KINDS);
        return reading.resting(early, Judgment.TYPE);
    }
}
