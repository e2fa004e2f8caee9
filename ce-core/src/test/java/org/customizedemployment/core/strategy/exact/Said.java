package org.customizedemployment.core.strategy.exact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.strategy.DesignConstraint.Kind;
import org.customizedemployment.core.work.Company;
import org.customizedemployment.core.work.WorkCondition;

/** What a person said, held against tasks and hours; as far as those constraints hold. */
final class Said {
    private final List<ProfileStatement> statements;
    private final BiPredicate<Kind, String> holds;

    Said(List<ProfileStatement> statements, BiPredicate<Kind, String> holds) {
        this.statements = statements;
        this.holds = holds;
    }

    boolean conditionsHold(List<WorkTask> tasks, List<WorkCondition> place) {
        boolean free = wishes(ConditionWish.MUST_NOT_HAVE).stream()
                .noneMatch(one -> place.contains(one) && holds.test(Kind.PERSON_MUST_NOT_HAVE, one.value()));
        return free
                && wishes(ConditionWish.MUST_HAVE).stream()
                        .allMatch(one -> !holds.test(Kind.PERSON_MUST_HAVE, one.value())
                                || place.contains(one)
                                || tasks.stream()
                                        .anyMatch(task -> conditionsOf(task).contains(one)));
    }

    boolean isRuledOut(WorkTask task) {
        boolean didNotFit = statements.stream()
                .filter(one -> one.getArea() == ProfileArea.DID_NOT_FIT)
                .map(one -> (ProfileTopic.Tasks) one.getTopic().orElseThrow())
                .flatMap(one -> one.kinds().stream())
                .anyMatch(kind -> task.getSkills().contains(kind) && holds.test(Kind.PERSON_DID_NOT_FIT, kind.value()));
        return didNotFit
                || conditionsOf(task).stream()
                        .anyMatch(one -> wishes(ConditionWish.MUST_NOT_HAVE).contains(one)
                                && holds.test(Kind.PERSON_MUST_NOT_HAVE, one.value()));
    }

    static Set<WorkCondition> conditionsOf(WorkTask task) {
        Set<WorkCondition> all = new LinkedHashSet<>(task.getConditions());
        if (task.getCompany() == Company.WITH_OTHERS) {
            all.add(WorkCondition.WITH_OTHERS);
        }
        return all;
    }

    private Set<WorkCondition> wishes(ConditionWish wish) {
        Set<WorkCondition> all = new LinkedHashSet<>();
        for (ProfileStatement one : statements) {
            if (one.getTopic().orElseThrow() instanceof ProfileTopic.Condition topic && topic.wish() == wish) {
                all.add(topic.condition());
            }
        }
        return all;
    }

    boolean hoursHold(int minutes) {
        for (ProfileStatement one : statements) {
            if (one.getTopic().orElseThrow() instanceof ProfileTopic.Hours hours) {
                boolean tooShort = hours.leastWeekly() != null
                        && minutes < hours.leastWeekly().value()
                        && holds.test(Kind.PERSON_LEAST_HOURS, "");
                boolean tooLong = hours.mostWeekly() != null
                        && minutes > hours.mostWeekly().value()
                        && holds.test(Kind.PERSON_MOST_HOURS, "");
                if (tooShort || tooLong) {
                    return false;
                }
            } else if (one.getTopic().orElseThrow() instanceof ProfileTopic.Pay pay
                    && pay.mostMonthly() != null
                    && holds.test(Kind.PERSON_EARNINGS_LIMIT, "")
                    // Twelve months of the limit against 52 weeks at USD 20.00 an hour.
                    && minutes * 2000L * 52 > pay.mostMonthly().minorUnits() * 12 * 60) {
                return false;
            }
        }
        return true;
    }
}
