package org.customizedemployment.rules.payer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;

/**
 * What several payers pay of one log. Every minute claimed is in exactly one piece, and every milestone ends with one payer (SEM-27).
 *
 * @param pieces in the order of the log, by time
 * @param milestones by the day they were reached; may be empty
 * @param decision the whole in the shape of every decision: a line for each entry of the case, each of its pieces with its payer and why it moved on
 * @param decisions one of each payer who was asked, in that order, about what it was asked for: what was handed on to it stands under the id of its
 *     entry with {@code ~} and a number, and what it hands on itself is not payable there
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BraidedClaim(
        List<FundedPiece> pieces, List<FundedMilestone> milestones, Decision decision, List<Decision> decisions) {
    public BraidedClaim {
        pieces = List.copyOf(pieces);
        milestones = List.copyOf(milestones);
        decisions = List.copyOf(decisions);
    }
}
