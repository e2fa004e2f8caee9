package org.customizedemployment.core.person;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * The right of someone to decide for or beside the person (SEM-3). The header's dates say for how long.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Authority implements Entry {
    /** The kind {@code authority}. */
    public static final EntryType<Authority> TYPE =
            EntryType.of("authority", 1, EntryNature.STANDING, Authority.class, ImmutableAuthority.class);

    /** The age at which a parent's authority ends, for an agency to state (SEM-3). */
    public static final ParameterId MAJORITY_YEARS = ParameterId.of("todo.majority.years");

    Authority() {}

    /** Who holds it. */
    public abstract ActorId getHolder();

    /** Its kind. */
    public abstract AuthorityKind getAuthorityKind();

    /** What it covers; a scope not listed is not covered. */
    @Bounded
    public abstract List<ConsentScope> getScopes();

    /** The document that shows it. */
    public abstract Optional<EntryId> getEvidence();

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().maybe(getEvidence(), "document").toList();
    }

    @Override
    public final EntryType<Authority> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Authority}. */
    public static final class Builder extends ImmutableAuthority.Builder {
        Builder() {}
    }
}
