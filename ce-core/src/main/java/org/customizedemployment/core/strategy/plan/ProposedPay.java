package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.PayComparison;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The pay that a design proposes: the going rate, what the job pays that it comes from, the minimum or the person's own floor, whichever is
 * most (CT-34, ODEP-P8). Pay is negotiated; this is where the talk starts.
 *
 * @param rate the rate; null if nothing is known
 */
record ProposedPay(@Nullable Rate rate) {
    static ProposedPay of(WorkplaceBrief brief, PersonBrief person, PayRates rates, @Nullable EntryId job) {
        List<@Nullable Rate> known = new ArrayList<>();
        known.add(rates.prevailing());
        known.add(rates.minimum());
        known.add(
                job == null
                        ? null
                        : brief.job(job).flatMap(WorkplaceJob::getPay).orElse(null));
        PersonLimits.Stated<Rate> floor = person.limits().payFloor();
        known.add(floor == null ? null : floor.value());
        Rate most = null;
        for (Rate one : known) {
            boolean byTime = one != null && PayComparison.anHour(one).isPresent();
            if (byTime && (most == null || PayComparison.compare(one, most).orElse(-1) > 0)) {
                most = one;
            }
        }
        return new ProposedPay(most);
    }

    /** The longest week that the person's own limit of earnings leaves; empty without a limit or without known pay. */
    Optional<Minutes> longestWeek(PersonBrief person) {
        PersonLimits.Stated<Money> limit = person.limits().mostMonthly();
        return limit == null || rate == null
                ? Optional.empty()
                : PayComparison.weeklyMinutesWithin(limit.value(), rate);
    }
}
