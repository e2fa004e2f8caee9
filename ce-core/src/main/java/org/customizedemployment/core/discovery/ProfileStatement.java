package org.customizedemployment.core.discovery;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
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
    @NotBlank
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
    public abstract Optional<ProfileTopic> getTopic();

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
