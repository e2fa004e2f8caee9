package org.customizedemployment.pack.foundations.ips;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Benefits planning (IPS-5): personalized, as there is a plan for this person; understandable, as the person said so themself. Whether it is accurate,
 * nobody predicts. Without a plan it is not yet due, and never a gate (SEM-7).
 */
final class BenefitsExplained {
    private BenefitsExplained() {}

    static Rule rule() {
        return Ips.rule(
                "ips.5", List.of("IPS-5", "SEM-7"), List.of(FactNeed.of(BenefitsPlan.TYPE)), BenefitsExplained::find);
    }

    private static Finding find(Reading reading) {
        Optional<BenefitsPlan> last = reading.begun(BenefitsPlan.TYPE).stream()
                .filter(one -> reading.hasCome(one.getMadeOn()))
                .reduce((one, other) -> other.getMadeOn().isBefore(one.getMadeOn()) ? one : other);
        if (last.isEmpty()) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, Reason.of("ips.5.no-plan"), BenefitsPlan.TYPE);
        }
        List<EntryRef> evidence = List.of(last.get().toRef());
        Optional<HumanDecision> word = last.get().getExplained().filter(reading::hasCome);
        Reason reason = Reason.of("ips.5.explained").with("plan", last.get());
        Finding found =
                word.filter(one -> one.capacity() == Capacity.JOB_SEEKER).isPresent()
                        ? Finding.met(reason, evidence)
                        : Findings.human(new Reason("ips.5.own-word-missing", reason.arguments()), evidence);
        return reading.resting(found, BenefitsPlan.TYPE);
    }
}
