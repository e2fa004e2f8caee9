package org.customizedemployment.rules.payer;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.programme.funding.HandOnReason;

/** Which reason codes hand a line on. What is on none of these lists never does: not delivered, not certified, overlap, duplicate (SEM-27). */
final class HandOnCodes {
    private static final List<String> CAP_REACHED =
            List.of("claim.cap-reached", "claim.indirect-cap-reached", "claim.authorization-limit-reached");
    private static final List<String> NOT_COVERED = List.of(
            "claim.service-not-funded",
            "claim.component-not-in-service",
            "claim.regime-other",
            "claim.documentation-not-billable",
            "claim.travel-not-billable",
            "claim.indirect-not-billable");
    private static final List<String> NOT_AUTHORIZED = List.of(
            "claim.authorization-withdrawn",
            "claim.authorization-other-dates",
            "claim.authorization-other-service",
            "claim.authorization-late",
            "claim.authorization-required");

    private HandOnCodes() {}

    /** Whether a piece moves on: refused, and for nothing but such reasons. */
    static boolean handsOn(HandOn terms, ClaimPiece piece) {
        return piece.outcome() == LineOutcome.NOT_PAYABLE
                && !piece.reasons().isEmpty()
                && piece.reasons().stream()
                        .allMatch(reason -> of(reason.code())
                                .filter(terms.reasons()::contains)
                                .isPresent());
    }

    private static Optional<HandOnReason> of(String code) {
        if (CAP_REACHED.contains(code) || (code.startsWith("claim.") && code.endsWith("-cap-reached"))) {
            return Optional.of(HandOnReason.CAP_REACHED);
        }
        if (NOT_COVERED.contains(code)) {
            return Optional.of(HandOnReason.NOT_COVERED);
        }
        return NOT_AUTHORIZED.contains(code) ? Optional.of(HandOnReason.NOT_AUTHORIZED) : Optional.empty();
    }
}
