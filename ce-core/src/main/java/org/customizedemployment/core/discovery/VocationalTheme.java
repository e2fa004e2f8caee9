package org.customizedemployment.core.discovery;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
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
 * A field of interests and contributions in which many jobs are thinkable (ICF-T11, T14).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class VocationalTheme implements Entry {
    /** The kind {@code theme}. */
    public static final EntryType<VocationalTheme> TYPE =
            EntryType.of("theme", 1, EntryNature.STANDING, VocationalTheme.class, ImmutableVocationalTheme.class);

    VocationalTheme() {}

    /** Its name. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract String getTitle();

    /** What it embraces. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getDescription();

    /** The profile statements it rests on. */
    @Bounded
    public abstract List<EntryId> getStatements();

    /** What the person could do in it on their own account (ICF-T11, ODEP-P9). */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getBusinessIdea();

    /** The person's decision that it is one of theirs (SEM-20). */
    public abstract Optional<@Valid HumanDecision> getApproved();

    @Override
    public final List<HumanDecision> decisions() {
        return getApproved().stream().toList();
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().each(getStatements(), "profile-statement").toList();
    }

    @Override
    public final EntryType<VocationalTheme> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VocationalTheme}. */
    public static final class Builder extends ImmutableVocationalTheme.Builder {
        Builder() {}
    }
}
