package org.customizedemployment.pack.foundations.indicators;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Representation by a job developer was offered (ODEP-I4). An offer that the person declined is still an offer (SEM-4). That there was none can
 * only be said where the offers are complete, and it is due once a negotiation begins.
 */
final class RepresentationOffered {
    private static final List<FactNeed> NEEDS =
            List.of(FactNeed.of(RepresentationOffer.TYPE), FactNeed.of(Pursuit.TYPE));

    private RepresentationOffered() {}

    static Rule rule() {
        return Asked.rule("odep.i4", List.of("ODEP-I4", "SEM-4"), NEEDS, RepresentationOffered::find);
    }

    private static Finding find(Reading reading) {
        List<RepresentationOffer> offers =
                Picked.all(reading.begun(RepresentationOffer.TYPE), offer -> reading.hasCome(offer.getOfferedOn()));
        if (offers.isEmpty()) {
            return PerJob.lacking(
                    reading,
                    reading.reason("odep.i4.none"),
                    reading.reason("odep.i4.not-negotiating"),
                    RepresentationOffer.TYPE);
        }
        RepresentationOffer last = offers.get(offers.size() - 1);
        boolean alone = last.getAnswer().isPresent() && last.getRepresentative().isEmpty();
        return Finding.met(
                reading.reason(alone ? "odep.i4.no-representative" : "odep.i4.offered")
                        .with("offer", last)
                        .with("on", last.getOfferedOn()),
                reading.refs(offers));
    }
}
