package org.customizedemployment.core.person;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * Someone in the support team (ICF-T5).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class TeamMember implements Entry {
    /** The kind {@code team-member}. */
    public static final EntryType<TeamMember> TYPE =
            EntryType.of("team-member", 1, EntryNature.STANDING, TeamMember.class, ImmutableTeamMember.class);

    TeamMember() {}

    /** The id under which their statements stand. */
    public abstract ActorId getActor();

    /** Their name. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract String getName();

    /** What they do in the team; a representative is one only by {@link #getChoice()}. */
    @Bounded
    public abstract List<TeamRole> getRoles();

    /** How the person knows them. */
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract Optional<@Label String> getRelationship();

    /** The person's own choice of them as representative (CEE-4). */
    public abstract Optional<@Valid HumanDecision> getChoice();

    /** Where and how they are reached. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONTACT)
    public abstract Optional<@Label String> getContact();

    /** The organization they work for, if they are there for one. */
    public abstract Optional<OrganizationId> getOrganization();

    @Override
    public final List<HumanDecision> decisions() {
        return getChoice().stream().toList();
    }

    @Override
    public final EntryType<TeamMember> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TeamMember}. */
    public static final class Builder extends ImmutableTeamMember.Builder {
        Builder() {}
    }
}
