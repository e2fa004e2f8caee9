package org.customizedemployment.runtime.request;

import jakarta.validation.Valid;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.offer.DesignPriority;
import org.customizedemployment.runtime.validation.Input;
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
 * @param partners people who would share a job, each with their own profile; empty: a partner is to be found (ASERT-S3)
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignRequest(
        CaseFile profile,
        CaseFile workplace,
        @Nullable EntryId where,
        @Bounded List<StrategyId> strategies,
        PayRates pay,
        @Code String idPrefix,
        @Bounded List<DesignPriority> priorities,
        @Bounded List<DesignTools.@Valid Partner> partners) {
    public DesignRequest {
        strategies = List.copyOf(strategies);
        priorities = List.copyOf(priorities);
        partners = List.copyOf(partners);
    }

    /** All strategies, at the only employer or market there is, without rates to measure pay against, in the neutral order. */
    public static DesignRequest of(CaseFile profile, CaseFile workplace) {
        return new DesignRequest(
                profile, workplace, null, List.of(), PayRates.NOT_GIVEN, "design", List.of(), List.of());
    }

    public DesignRequest at(EntryId employerOrMarket) {
        return new DesignRequest(profile, workplace, employerOrMarket, strategies, pay, idPrefix, priorities, partners);
    }

    public DesignRequest only(List<StrategyId> others) {
        return new DesignRequest(profile, workplace, where, others, pay, idPrefix, priorities, partners);
    }

    public DesignRequest measuredBy(PayRates rates) {
        return new DesignRequest(profile, workplace, where, strategies, rates, idPrefix, priorities, partners);
    }

    public DesignRequest named(String prefix) {
        return new DesignRequest(profile, workplace, where, strategies, pay, prefix, priorities, partners);
    }

    public DesignRequest sortedBy(List<DesignPriority> others) {
        return new DesignRequest(profile, workplace, where, strategies, pay, idPrefix, others, partners);
    }

    public DesignRequest with(List<DesignTools.Partner> others) {
        return new DesignRequest(profile, workplace, where, strategies, pay, idPrefix, priorities, others);
    }

    /** Each case file is a document of its own; the rest is the request. */
    public Input[] inputs() {
        return new Input[] {Input.of("profile", profile), Input.of("workplace", workplace), Input.of("request", this)};
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "DesignRequest{" + strategies + "}";
    }
}
