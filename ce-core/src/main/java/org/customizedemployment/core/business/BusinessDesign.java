package org.customizedemployment.core.business;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Count;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.Microboard;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.WeeklyWindow;
import org.immutables.value.Value;

/**
 * A business of the person's own as it could be (ASERT-S4, ODEP-P9), found by the software or typed in; one checker judges either.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class BusinessDesign implements Design {
    /** The kind {@code business-design}. */
    public static final EntryType<BusinessDesign> TYPE = EntryType.of(
            "business-design", 1, EntryNature.STANDING, BusinessDesign.class, ImmutableBusinessDesign.class);

    BusinessDesign() {}

    /** The market it would serve. */
    public abstract EntryId getMarket();

    /** The pursuit it belongs to. */
    public abstract Optional<EntryId> getPursuit();

    @Bounded
    @Override
    public abstract List<StrategyId> getStrategies();

    /** What it is called. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getTitle();

    /** Who owns it, with shares and votes. */
    @Bounded
    public abstract List<@Valid Owner> getOwners();

    /** Who is in charge of day-to-day matters, bank account and contracts, in words; empty: not stated. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getControlTerms();

    /** How many people it employs, owners not counted. */
    @Count
    @Value.Default
    public int getEmployees() {
        return 0;
    }

    /** Who buys. */
    @Value.Default
    public CustomerBase getCustomers() {
        return CustomerBase.NOT_STATED;
    }

    /** The person's own profile entries that it rests on; none: nothing shows that it is individual. */
    @Bounded
    public abstract List<EntryId> getStatements();

    /** Support with the business. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getSupports();

    /** When the owner works. */
    @Bounded
    public abstract List<WeeklyWindow> getWorkTimes();

    /** Sales a month that the plan counts on at most; empty: as many as the market study expects. */
    public abstract Optional<@Count Integer> getMostMonthlySales();

    @Override
    public abstract Optional<@Valid Microboard> getMicroboard();

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getMarket(), "market-study")
                .maybe(getPursuit(), "pursuit")
                .each(getStatements(), "profile-statement")
                .toList();
    }

    @Override
    public final EntryType<BusinessDesign> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BusinessDesign}. */
    public static final class Builder extends ImmutableBusinessDesign.Builder {
        Builder() {}
    }
}
