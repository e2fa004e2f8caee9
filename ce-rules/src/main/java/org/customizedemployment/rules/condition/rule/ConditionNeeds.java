package org.customizedemployment.rules.condition.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.benefits.Earnings;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Operand;

/** What a condition reads, found by walking its tree. */
final class ConditionNeeds {
    private final Set<FactNeed> needs = new LinkedHashSet<>();

    private ConditionNeeds() {}

    static List<FactNeed> of(Condition condition) {
        ConditionNeeds walk = new ConditionNeeds();
        walk.add(condition);
        return new ArrayList<>(walk.needs);
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::add);
        } else if (condition instanceof Condition.Not not) {
            add(not.part());
        } else if (condition instanceof Condition.DocumentStands || condition instanceof Condition.DocumentReviewed) {
            needs.add(FactNeed.of(DocumentRecord.TYPE));
        } else if (condition instanceof Condition.Count count) {
            needs.add(FactNeed.of(count.type()));
        } else if (condition instanceof Condition.Latest latest) {
            needs.add(FactNeed.of(latest.type()));
        } else if (condition instanceof Condition.Compare compare) {
            add(compare.left());
            add(compare.right());
        } else if (condition instanceof Condition.Readings readings) {
            readings.parts().forEach(this::add);
        } else if (condition instanceof Condition.Its its) {
            needs.add(FactNeed.of(its.type()));
        } else if (condition instanceof Condition.Retained retained) {
            needs.add(FactNeed.of(Employment.TYPE));
            needs.add(FactNeed.of(retained.length()));
            Optional.ofNullable(retained.weekly()).ifPresent(id -> needs.add(FactNeed.of(id)));
        } else if (condition instanceof Condition.ServedBy) {
            needs.add(FactNeed.of(ServiceEntry.TYPE));
            needs.add(FactNeed.of(FundingEpisode.TYPE));
        } else if (condition instanceof Condition.Judged) {
            needs.add(FactNeed.of(Judgment.TYPE));
        } else if (condition instanceof Condition.EarnedMonthly earned) {
            needs.add(FactNeed.of(Earnings.TYPE));
            needs.add(FactNeed.of(earned.amount()));
            needs.add(FactNeed.of(earned.months()));
        }
    }

    private void add(Operand operand) {
        if (operand instanceof Operand.ParameterValue parameter) {
            needs.add(FactNeed.of(parameter.id()));
        } else if (operand instanceof Operand.Counted counted) {
            needs.add(FactNeed.of(counted.type()));
        } else if (operand instanceof Operand.Summed summed) {
            needs.add(FactNeed.of(summed.attribute().getType()));
        } else if (operand instanceof Operand.OfLatest latest) {
            needs.add(FactNeed.of(latest.attribute().getType()));
        } else if (operand instanceof Operand.OfIts its) {
            needs.add(FactNeed.of(its.attribute().getType()));
        } else if (operand instanceof Operand.Among among) {
            needs.add(FactNeed.of(among.attribute().getType()));
        } else if (operand instanceof Operand.LastDayOf last) {
            needs.add(FactNeed.of(last.months()));
            add(last.from());
        } else if (operand instanceof Operand.OneOf one) {
            one.parts().forEach(this::add);
        } else if (operand instanceof Operand.DaysBetween days) {
            add(days.from());
            add(days.to());
        }
    }
}
