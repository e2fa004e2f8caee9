package org.customizedemployment.core.planning;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * An employer on the list to explore (CEE-3).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class EmployerListing implements Entry {
    /** The kind {@code employer-listing}. */
    public static final EntryType<EmployerListing> TYPE = EntryType.of(
            "employer-listing", 1, EntryNature.STANDING, EmployerListing.class, ImmutableEmployerListing.class);

    EmployerListing() {}

    /** The employer. */
    public abstract EntryId getEmployer();

    /** The theme it belongs to. */
    public abstract EntryId getTheme();

    /** Where the idea came from. */
    @Value.Default
    public ListingOrigin getOrigin() {
        return ListingOrigin.NOT_STATED;
    }

    /** Who proposed it. */
    public abstract Optional<ActorId> getProposedBy();

    /** Why it may fit. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getReason();

    /** Someone of the person's network who knows people there (ICF-T21). */
    public abstract Optional<ActorId> getConnection();

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getEmployer(), "employer")
                .one(getTheme(), "theme")
                .toList();
    }

    @Override
    public final EntryType<EmployerListing> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EmployerListing}. */
    public static final class Builder extends ImmutableEmployerListing.Builder {
        Builder() {}
    }
}
