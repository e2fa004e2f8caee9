package org.customizedemployment.core.planning;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * Whether the person wants a portfolio or visual resume that shows their strengths, and in what media (ICF-T16, CT-24). Optional: no
 * is as good an answer as yes.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class PortfolioDecision implements Entry {
    /** The kind {@code portfolio-decision}. */
    public static final EntryType<PortfolioDecision> TYPE = EntryType.of(
            "portfolio-decision", 1, EntryNature.STANDING, PortfolioDecision.class, ImmutablePortfolioDecision.class);

    PortfolioDecision() {}

    /** Whether they want one. */
    public abstract boolean isWanted();

    /** The media that suit them. */
    @Bounded
    public abstract List<PortfolioMedium> getMedia();

    /** Where it was discussed, for example the planning meeting. */
    public abstract Optional<EntryId> getDiscussedIn();

    /** The portfolio itself, once it is made. */
    @Bounded
    public abstract List<EntryId> getDocuments();

    /** What it is to show. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getShowsWhat();

    /** Who decided. */
    @Valid
    public abstract HumanDecision getDecision();

    @Override
    public final List<HumanDecision> decisions() {
        return List.of(getDecision());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getDiscussedIn(), "activity")
                .each(getDocuments(), "document")
                .toList();
    }

    @Override
    public final EntryType<PortfolioDecision> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PortfolioDecision}. */
    public static final class Builder extends ImmutablePortfolioDecision.Builder {
        Builder() {}
    }
}
