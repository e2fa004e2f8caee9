package org.customizedemployment.core.journal;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's journal: who did what when, what it did to the case file, and how it was decided.
 *
 * @param revision 1 for the first change, then without gaps; 0 for an import that the case began with
 * @param commandId the command's id; the same id again changes nothing
 * @param recordedAt when it was recorded
 * @param by who did it
 * @param effectiveOn since when it is true in the world; null: not stated apart from the entries' own dates
 * @param command the intent
 * @param effects what it did, in order
 * @param decision how it was decided; null for an import
 * @param unknownMembers members of its JSON that this version does not know
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Change(
        long revision,
        CommandId commandId,
        PlaceTime recordedAt,
        ActorId by,
        @Nullable LocalDate effectiveOn,
        @Valid @Nullable Command command,
        List<@Valid Effect> effects,
        @Valid @Nullable Decision decision,
        UnknownMembers unknownMembers) {
    public Change(
            long revision,
            CommandId commandId,
            PlaceTime recordedAt,
            ActorId by,
            @Nullable LocalDate effectiveOn,
            @Nullable Command command,
            @Nullable List<Effect> effects,
            @Nullable Decision decision,
            @Nullable UnknownMembers unknownMembers) {
        this.revision = revision;
        this.commandId = commandId;
        this.recordedAt = recordedAt;
        this.by = by;
        this.effectiveOn = effectiveOn;
        this.command = command;
        this.effects = effects == null ? List.of() : List.copyOf(effects);
        this.decision = decision;
        this.unknownMembers = unknownMembers == null ? UnknownMembers.none() : unknownMembers;
    }
}
