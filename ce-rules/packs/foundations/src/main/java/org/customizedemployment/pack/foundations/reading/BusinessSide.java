package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.LocalNeed;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;

/**
 * What a design of a business does for its owner and for its market (SEM-29): statements that the person confirmed, on which it rests, and a local need
 * of which it is known who said so. What did not fit, and what the person set aside, carries nothing.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BusinessSide {
    private BusinessSide() {}

    /** Judges the one design of a business and the study of its market; without a design it is for people to say, for that reason. */
    public static Finding judge(
            Reading reading, Job job, String people, BiFunction<BusinessDesign, MarketStudy, Finding> each) {
        List<BusinessDesign> designs = reading.begun(BusinessDesign.TYPE).stream()
                .filter(one ->
                        one.getPursuit().filter(job.pursuit().id()::equals).isPresent())
                .toList();
        if (designs.isEmpty()) {
            return Findings.human(reading.reason(people), job.evidence());
        }
        if (designs.size() > 1) {
            return Finding.cannotTell(
                            reading.reason("odep.business.which"),
                            new Missing(Missing.Kind.ENTRIES, BusinessDesign.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        BusinessDesign design = designs.get(0);
        Optional<MarketStudy> study = reading.find(MarketStudy.TYPE, design.getMarket());
        Finding found = study.map(market -> each.apply(design, market))
                .orElseGet(() -> Finding.cannotTell(
                                reading.reason("odep.business.no-study").with("design", design),
                                new Missing(Missing.Kind.ENTRIES, MarketStudy.TYPE.getKind()))
                        .withEvidence(design));
        return reading.resting(found, BusinessDesign.TYPE);
    }

    /** Met if the design rests on a statement that the person confirmed. */
    public static Finding owner(Reading reading, BusinessDesign design) {
        List<EntryRef> confirmed = new ArrayList<>(List.of(design.toRef()));
        boolean open = false;
        for (ProfileStatement one : reading.current(ProfileStatement.TYPE)) {
            boolean counts = design.getStatements().contains(one.id()) && one.getArea() != ProfileArea.DID_NOT_FIT;
            if (counts && one.getStanding() == StatementStanding.CONFIRMED) {
                confirmed.add(one.toRef());
            }
            open |= counts && one.getStanding() == StatementStanding.TENTATIVE;
        }
        Reason reason = reading.reason("odep.business.owner").with("design", design);
        if (confirmed.size() > 1) {
            return Finding.met(reason, confirmed);
        }
        return open
                ? Finding.cannotTell(
                                reason.under("odep.business.not-confirmed"),
                                new Missing(Missing.Kind.HUMAN_DECISION, "odep.person.not-confirmed"))
                        .withEvidence(confirmed)
                : reading.onAbsence(
                                Outcome.NOT_MET, reason.under("odep.business.not-individual"), ProfileStatement.TYPE)
                        .withEvidence(confirmed);
    }

    /** Met if the study names a need of which it is known who said so; one without a source is a guess. */
    public static Finding market(Reading reading, MarketStudy study) {
        List<EntryRef> evidence = List.of(study.toRef());
        Reason reason = reading.reason("odep.business.need").with("study", study);
        if (study.getNeeds().stream().anyMatch(LocalNeed::isSourced)) {
            return Finding.met(reason, evidence);
        }
        return study.getNeeds().isEmpty()
                ? reading.onAbsence(Outcome.NOT_MET, reason.under("odep.business.no-need"), MarketStudy.TYPE)
                        .withEvidence(evidence)
                : Finding.cannotTell(
                                reason.under("odep.business.no-source"),
                                new Missing(Missing.Kind.ENTRIES, MarketStudy.TYPE.getKind()))
                        .withEvidence(evidence);
    }
}
