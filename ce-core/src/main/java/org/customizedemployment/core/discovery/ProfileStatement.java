package org.customizedemployment.core.discovery;

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
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * One statement of the living profile (ICF-T6, T11, SEM-5), with its source in the header.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class ProfileStatement implements Entry {
    /** The kind {@code profile-statement}. */
    public static final EntryType<ProfileStatement> TYPE = EntryType.of(
            "profile-statement", 1, EntryNature.STANDING, ProfileStatement.class, ImmutableProfileStatement.class);

    ProfileStatement() {}

    /** What it is about. */
    public abstract ProfileArea getArea();

    /** The statement, in plain words, the person's own where possible. */
    @Words
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract String getText();

    /** How it stands with the person. */
    @Value.Default
    public StatementStanding getStanding() {
        return StatementStanding.TENTATIVE;
    }

    /** The same, so that a job design can rest on it; empty if only the words say it. */
    @Value.Redacted
    public abstract Optional<@Valid ProfileTopic> getTopic();

    /** Whom it is about besides the job seeker, for connections (ICF-T21). */
    public abstract Optional<ActorId> getPerson();

    /** Pictures that show it, as documents (ICF-T7). */
    @Bounded
    public abstract List<EntryId> getPhotos();

    /** The person's own decision to confirm it or to set it aside (SEM-5). */
    public abstract Optional<@Valid HumanDecision> getStandingDecided();

    @Override
    public final List<HumanDecision> decisions() {
        return getStandingDecided().stream().toList();
    }

    @Override
    public final boolean setAside() {
        return getStanding() == StatementStanding.SET_ASIDE;
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().each(getPhotos(), "document").toList();
    }

    @Override
    public final EntryType<ProfileStatement> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProfileStatement}. */
    public static final class Builder extends ImmutableProfileStatement.Builder {
        Builder() {}
    }
}
