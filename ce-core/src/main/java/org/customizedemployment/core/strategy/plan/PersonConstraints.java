package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.jspecify.annotations.Nullable;

/** The person's own constraints, each with the statement that says it. */
final class PersonConstraints {
    private PersonConstraints() {}

    static List<DesignConstraint> of(WorkplaceBrief brief, PersonBrief person, ProposedPay pay) {
        List<DesignConstraint> all = new ArrayList<>();
        for (PersonBrief.Topic<ProfileTopic.Condition> one : person.conditions(true)) {
            boolean mustHave = one.topic().wish() == ConditionWish.MUST_HAVE;
            all.add(new DesignConstraint(
                    mustHave ? DesignConstraint.Kind.PERSON_MUST_HAVE : DesignConstraint.Kind.PERSON_MUST_NOT_HAVE,
                    one.topic().condition().value(),
                    one.statement().toRef()));
        }
        for (PersonBrief.Topic<ProfileTopic.Tasks> one : person.topics(ProfileTopic.Tasks.class)) {
            if (one.statement().getArea() == ProfileArea.DID_NOT_FIT) {
                one.topic()
                        .kinds()
                        .forEach(kind -> all.add(new DesignConstraint(
                                DesignConstraint.Kind.PERSON_DID_NOT_FIT,
                                kind.value(),
                                one.statement().toRef())));
            }
        }
        for (PersonBrief.Topic<ProfileTopic.Times> one : person.topics(ProfileTopic.Times.class)) {
            all.add(new DesignConstraint(
                    DesignConstraint.Kind.PERSON_TIMES,
                    one.statement().id().value(),
                    one.statement().toRef()));
        }
        PersonLimits limits = person.limits();
        add(all, DesignConstraint.Kind.PERSON_MOST_HOURS, limits.mostWeekly());
        add(all, DesignConstraint.Kind.PERSON_LEAST_HOURS, limits.leastWeekly());
        if (pay.longestWeek(person).isPresent()) {
            add(all, DesignConstraint.Kind.PERSON_EARNINGS_LIMIT, limits.mostMonthly());
        }
        // Whatever the order of the profile: the same conflict is named in the same words.
        all.sort(Comparator.comparing(DesignConstraint::kind)
                .thenComparing(DesignConstraint::subject)
                .thenComparing(one -> String.valueOf(one.statement())));
        return all;
    }

    private static void add(
            List<DesignConstraint> all, DesignConstraint.Kind kind, PersonLimits.@Nullable Stated<?> stated) {
        if (stated != null) {
            all.add(new DesignConstraint(kind, "", stated.statement()));
        }
    }
}
