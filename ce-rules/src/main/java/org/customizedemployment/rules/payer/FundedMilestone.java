package org.customizedemployment.rules.payer;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Reason;

/**
 * A milestone that ends with one payer: who pays it as a whole, or who was the last to say why not. It never ends with two: a milestone is all or
 * nothing, and of what portions a programme pays, it alone answers for (SEM-27).
 *
 * @param entry the milestone, as it is in the case
 * @param reachedOn the day it was reached
 * @param payer the one it ends with
 * @param outcome what that payer says of it
 * @param reasons why; may be empty if it is payable
 * @param money what it comes to with that payer
 * @param handedOn by whom it was handed on before, in order; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FundedMilestone(
        EntryRef entry,
        LocalDate reachedOn,
        ProgrammeId payer,
        LineOutcome outcome,
        List<Reason> reasons,
        MoneyAnswer money,
        List<HandedOn> handedOn) {
    public FundedMilestone {
        reasons = List.copyOf(reasons);
        handedOn = List.copyOf(handedOn);
    }
}
