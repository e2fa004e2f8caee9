package org.customizedemployment.rules.condition.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.condition.Condition;

/** Conditions about who serves and what people decided. */
final class People {
    private People() {}

    /** Service of an episode that is not in the case may be of one that is open. */
    static ConditionAnswer served(Condition.ServedBy asked, Facts facts) {
        Optional<LocalDate> day = facts.date(DateName.DECISION);
        Set<ActorId> sure = new LinkedHashSet<>();
        Set<ActorId> possible = new LinkedHashSet<>();
        List<EntryRef> evidence = new ArrayList<>();
        for (ServiceEntry one : facts.entries(ServiceEntry.TYPE)) {
            Optional<FundingEpisode> episode = facts.getCaseFile().find(FundingEpisode.TYPE, one.getEpisode());
            boolean counts =
                    episode.filter(found -> Standing.isOpen(found, day)).isPresent();
            if (episode.isEmpty() || counts) {
                possible.add(one.getStaff());
            }
            // The first service by each says that they served.
            if (counts && sure.add(one.getStaff())) {
                evidence.add(one.toRef());
            }
        }
        boolean known = ConditionEvaluation.isComplete(ServiceEntry.TYPE, facts);
        Missing missing = new Missing(Missing.Kind.ENTRIES, ServiceEntry.TYPE.getKind());
        return ConditionEvaluation.holds(asked.relation(), asked.number(), sure.size(), possible.size(), known)
                .map(holds -> holds ? ConditionAnswer.met(evidence) : ConditionAnswer.notMet(List.of(), evidence))
                .orElseGet(() -> new ConditionAnswer(Outcome.CANNOT_TELL, List.of(missing), evidence));
    }

    static ConditionAnswer judged(Condition.Judged asked, Facts facts) {
        List<Judgment> latest = latest(asked, facts);
        List<EntryRef> evidence = latest.stream().map(Judgment::toRef).toList();
        if (!ConditionEvaluation.isComplete(Judgment.TYPE, facts)) {
            // Another may have been made since, or elsewhere.
            Missing missing = new Missing(Missing.Kind.ENTRIES, Judgment.TYPE.getKind());
            return new ConditionAnswer(Outcome.CANNOT_TELL, List.of(missing), evidence);
        }
        List<Boolean> found = latest.stream().map(Judgment::isMet).distinct().toList();
        if (found.size() != 1) {
            Missing missing =
                    new Missing(Missing.Kind.HUMAN_DECISION, asked.requirement().value());
            return new ConditionAnswer(Outcome.NEEDS_HUMAN_DECISION, List.of(missing), evidence);
        }
        return found.get(0) ? ConditionAnswer.met(evidence) : ConditionAnswer.notMet(List.of(), evidence);
    }

    /** Those of the latest day. */
    private static List<Judgment> latest(Condition.Judged asked, Facts facts) {
        Optional<LocalDate> day = facts.date(DateName.DECISION);
        List<Judgment> all = facts.entries(Judgment.TYPE).stream()
                .filter(one -> one.getRequirement().equals(asked.requirement()))
                .filter(one -> one.getAbout().isEmpty())
                .filter(one -> one.getDecision().capacity() != Capacity.EMPLOYER)
                .filter(one -> day.isEmpty() || !one.getDecision().on().isAfter(day.get()))
                .toList();
        Optional<LocalDate> last =
                all.stream().map(one -> one.getDecision().on()).max(LocalDate::compareTo);
        return all.stream()
                .filter(one -> one.getDecision().on().equals(last.orElse(null)))
                .toList();
    }
}
