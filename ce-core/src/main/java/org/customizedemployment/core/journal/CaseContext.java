package org.customizedemployment.core.journal;

import jakarta.validation.Valid;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.PlaceTime;

/**
 * Everything a command needs from outside the case, given by the caller: no clock, no random id.
 *
 * @param commandId the command's id
 * @param by who gives it
 * @param recordedAt when it is recorded
 * @param asOf the named dates to judge by
 * @param references registers and the like
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseContext(
        CommandId commandId,
        ActorId by,
        PlaceTime recordedAt,
        AsOf asOf,
        @Valid References references) {
    /** Without named dates or references. */
    public static CaseContext of(String commandId, String by, PlaceTime recordedAt) {
        return new CaseContext(CommandId.of(commandId), ActorId.of(by), recordedAt, AsOf.none(), References.NONE);
    }

    public CaseContext withReferences(References other) {
        return new CaseContext(commandId, by, recordedAt, asOf, other);
    }

    public CaseContext withAsOf(AsOf other) {
        return new CaseContext(commandId, by, recordedAt, other, references);
    }
}
