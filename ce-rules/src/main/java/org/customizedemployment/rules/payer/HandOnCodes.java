package org.customizedemployment.rules.payer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.programme.funding.HandOnReason;

/**
 * Which reason codes hand a line on. What is on none of these lists never does: not delivered, not certified, overlap, duplicate, time that is in
 * the rate of other time and so paid already, and a milestone that was paid before (SEM-27).
 */
final class HandOnCodes {
    private static final List<String> CAP_REACHED = List.of(
            "claim.cap-reached",
            "claim.indirect-cap-reached",
            "claim.authorization-limit-reached",
            "claim.authorization-used-up");
    private static final List<String> NOT_COVERED = List.of(
            "claim.service-not-funded",
            "claim.component-not-in-service",
            "claim.regime-other",
            "claim.documentation-not-billable",
            "claim.travel-not-billable",
            "claim.kind-not-billable",
            "claim.indirect-not-billable",
            "claim.remote-not-allowed",
            "claim.group-not-allowed");
    private static final List<String> NOT_AUTHORIZED = List.of(
            "claim.not-authorized",
            "claim.authorization-withdrawn",
            "claim.authorization-expired",
            "claim.authorization-other-dates",
            "claim.authorization-other-service",
            "claim.authorization-other-provider",
            "claim.authorization-after-service",
            "claim.authorization-verbal-not-enough",
            "claim.authorization-written-late",
            "claim.authorization-obligated-late");

    private HandOnCodes() {}

    /** For which reasons something moves on: it is refused, and for nothing but those that the programme names; empty if it stays. */
    static List<HandOnReason> why(HandOn terms, LineOutcome outcome, List<Reason> reasons) {
        if (outcome != LineOutcome.NOT_PAYABLE) {
            return List.of();
        }
        Set<HandOnReason> why = new LinkedHashSet<>();
        for (Reason reason : reasons) {
            Optional<HandOnReason> found = of(reason.code()).filter(terms.reasons()::contains);
            if (found.isEmpty()) {
                return List.of();
            }
            why.add(found.get());
        }
        return List.copyOf(why);
    }

    private static Optional<HandOnReason> of(String code) {
        if (CAP_REACHED.contains(code)) {
            return Optional.of(HandOnReason.CAP_REACHED);
        }
        if (NOT_COVERED.contains(code)) {
            return Optional.of(HandOnReason.NOT_COVERED);
        }
        return NOT_AUTHORIZED.contains(code) ? Optional.of(HandOnReason.NOT_AUTHORIZED) : Optional.empty();
    }
}
