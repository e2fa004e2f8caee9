package org.customizedemployment.core.business;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Count;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.core.work.WorkCondition;
import org.immutables.value.Value;

/**
 * What is known of a market near the person: needs, prices, demand, costs and money to begin with, each with its source (ASERT-S4).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class MarketStudy implements Entry {
    /** The kind {@code market-study}. */
    public static final EntryType<MarketStudy> TYPE =
            EntryType.of("market-study", 1, EntryNature.STANDING, MarketStudy.class, ImmutableMarketStudy.class);

    MarketStudy() {}

    /** What would be sold, in plain words. */
    @Words
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getOffering();

    /** The kinds of tasks it asks of the owner. */
    @Bounded
    public abstract List<TaskKind> getSkills();

    /** The conditions of the work. */
    @Bounded
    public abstract List<WorkCondition> getConditions();

    /** When customers want it; empty: any time. */
    @Bounded
    public abstract List<WeeklyWindow> getWindows();

    /** What people nearby want and don't get. */
    @Bounded
    public abstract List<@Valid LocalNeed> getNeeds();

    /** The price of one sale; empty: nobody has asked yet. */
    public abstract Optional<MoneyRange> getPrice();

    /** Sales a month once it is known; empty: nobody has asked yet. */
    public abstract Optional<@Valid CountRange> getMonthlySales();

    /** What it costs to make one sale. */
    public abstract Optional<MoneyRange> getCostPerSale();

    /** How long one sale takes the owner. */
    public abstract Optional<@Lasting MinutesRange> getMinutesPerSale();

    /** Months until sales reach what is expected, growing evenly; 0: from the first month. */
    @Count
    @Value.Default
    public int getMonthsToGrow() {
        return 0;
    }

    /** Paid once, before the first sale. */
    @Bounded
    public abstract List<@Valid CostItem> getStartUpCosts();

    /** Paid each month. */
    @Bounded
    public abstract List<@Valid CostItem> getMonthlyCosts();

    /** Money to begin with. */
    @Bounded
    public abstract List<@Valid FundingItem> getFunding();

    /** Support for the business: bookkeeping, advice, transport. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getSupports();

    @Override
    public final List<EntryPointer> pointers() {
        return List.of();
    }

    @Override
    public final EntryType<MarketStudy> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketStudy}. */
    public static final class Builder extends ImmutableMarketStudy.Builder {
        Builder() {}
    }
}
