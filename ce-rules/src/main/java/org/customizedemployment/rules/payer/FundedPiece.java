package org.customizedemployment.rules.payer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;

/**
 * Minutes of a service that end with one payer: who pays them, or who was the last to say why not.
 *
 * @param entry the service entry, as it is in the case
 * @param from its first minute
 * @param minutes how many
 * @param payer the one it ends with
 * @param outcome what that payer says of it
 * @param reasons why
 * @param citations the requirements those reasons rest on
 * @param handedOn by whom it was handed on before, in order, and why; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FundedPiece(
        EntryRef entry,
        PlaceTime from,
        Minutes minutes,
        ProgrammeId payer,
        LineOutcome outcome,
        List<Reason> reasons,
        List<Citation> citations,
        List<HandedOn> handedOn) {
    public FundedPiece {
        reasons = List.copyOf(reasons);
        citations = List.copyOf(citations);
        handedOn = List.copyOf(handedOn);
    }
}
