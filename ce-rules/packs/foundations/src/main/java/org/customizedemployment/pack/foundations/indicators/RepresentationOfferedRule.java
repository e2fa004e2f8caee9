package org.customizedemployment.pack.foundations.indicators;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Representation by a job developer was offered (ODEP-I4). An offer that the person declined is still an offer (SEM-4). That there was none can
 * only be said where the offers are complete, and it is due once a negotiation begins.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RepresentationOfferedRule implements Rule {
    private static final RuleId ID = RuleId.of("odep.i4");
    private static final List<Citation> CITATIONS = List.of(Citation.of("ODEP-I4"), Citation.of("SEM-4"));
    private static final List<FactNeed> NEEDS =
            List.of(FactNeed.of(RepresentationOffer.TYPE), FactNeed.of(Pursuit.TYPE));

    @Override
    public RuleId getId() {
        return ID;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return NEEDS;
    }

    @Override
    public Finding evaluate(Facts facts) {
        Reading reading = Reading.of(facts);
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
