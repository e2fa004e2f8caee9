package org.customizedemployment.runtime;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.offer.DesignPriority;
import org.jspecify.annotations.Nullable;

/**
 * What to lay out designs from: a profile, and a workplace or a market. The two may be parts of one case or two files of a vendor's.
 *
 * <pre>{@code
 * DesignSet set = ce.design(DesignRequest.of(profile, workplace).only(List.of(StrategyId.CARVING)));
 * }</pre>
 *
 * @param profile the case file with the person's profile statements
 * @param workplace the case file with an employer, its jobs, tasks and needs, or with a market study
 * @param where the employer or market study; null: the only one there is
 * @param strategies the strategies to ask; empty: all
 * @param pay what pay is measured against
 * @param idPrefix designs get the ids {@code prefix-1}, {@code prefix-2} …
 * @param priorities the person's own priorities to sort by; empty: the neutral order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignRequest(
        CaseFile profile,
        CaseFile workplace,
        @Nullable EntryId where,
        List<StrategyId> strategies,
        PayRates pay,
        String idPrefix,
        List<DesignPriority> priorities) {
    public DesignRequest {
        strategies = List.copyOf(strategies);
        priorities = List.copyOf(priorities);
    }

    /** All strategies, at the only employer or market there is, without rates to measure pay against, in the neutral order. */
    public static DesignRequest of(CaseFile profile, CaseFile workplace) {
        return new DesignRequest(profile, workplace, null, List.of(), PayRates.NOT_GIVEN, "design", List.of());
    }

    public DesignRequest at(EntryId employerOrMarket) {
        return new DesignRequest(profile, workplace, employerOrMarket, strategies, pay, idPrefix, priorities);
    }

    public DesignRequest only(List<StrategyId> others) {
        return new DesignRequest(profile, workplace, where, others, pay, idPrefix, priorities);
    }

    public DesignRequest measuredBy(PayRates rates) {
        return new DesignRequest(profile, workplace, where, strategies, rates, idPrefix, priorities);
    }

    public DesignRequest named(String prefix) {
        return new DesignRequest(profile, workplace, where, strategies, pay, prefix, priorities);
    }

    public DesignRequest sortedBy(List<DesignPriority> others) {
        return new DesignRequest(profile, workplace, where, strategies, pay, idPrefix, others);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "DesignRequest{" + strategies + "}";
    }
}
