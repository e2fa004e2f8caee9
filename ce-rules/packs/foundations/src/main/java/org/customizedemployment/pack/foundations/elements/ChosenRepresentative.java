package org.customizedemployment.pack.foundations.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * The representative is chosen by the job seeker (CEE-4): whoever is a representative in the team, or was named when representation was offered, has
 * a decision by the person behind them. Someone else having chosen is not met; a choice by someone who stands for the person needs the own answer
 * of the person (SEM-3). Speaking for oneself after an offer is a choice as well (SEM-4, FED-CE-1).
 */
final class ChosenRepresentative {
    private static final List<FactNeed> NEEDS =
            List.of(FactNeed.of(TeamMember.TYPE), FactNeed.of(RepresentationOffer.TYPE), FactNeed.of(Pursuit.TYPE));

    private ChosenRepresentative() {}

    static Rule rule() {
        return Asked.rule("cee.4", List.of("CEE-4", "SEM-3", "SEM-4", "FED-CE-1"), NEEDS, ChosenRepresentative::find);
    }

    private static Finding find(Reading reading) {
        List<TeamMember> representatives = representatives(reading);
        if (representatives.isEmpty()) {
            return withoutRepresentative(reading);
        }
        List<Finding> findings = new ArrayList<>(representatives.size());
        for (TeamMember one : representatives) {
            findings.add(ofRepresentative(reading, one));
        }
        Finding found = Findings.all(reading.reason("cee.4.chosen").with("member", representatives.get(0)), findings);
        // One who was not chosen is enough; that all were needs all of them.
        return found.outcome() == Outcome.NOT_MET
                ? found
                : reading.resting(found, TeamMember.TYPE, RepresentationOffer.TYPE);
    }

    private static List<TeamMember> representatives(Reading reading) {
        List<RepresentationOffer> offers = offers(reading);
        return Picked.all(
                reading.current(TeamMember.TYPE),
                one -> one.getRoles().contains(TeamRole.REPRESENTATIVE)
                        || Picked.any(offers, offer -> isNamed(offer, one)));
    }

    private static boolean isNamed(RepresentationOffer offer, TeamMember member) {
        return offer.getRepresentative().isPresent()
                && offer.getRepresentative().get().equals(member.id());
    }

    private static List<RepresentationOffer> offers(Reading reading) {
        return Picked.all(reading.begun(RepresentationOffer.TYPE), offer -> reading.hasCome(offer.getOfferedOn()));
    }

    private static Finding ofRepresentative(Reading reading, TeamMember member) {
        if (member.getChoice().isPresent() && reading.hasCome(member.getChoice().get())) {
            return ofChoice(reading, member, member.getChoice());
        }
        return reading.resting(ofChoice(reading, member, byOffer(reading, member)), RepresentationOffer.TYPE);
    }

    private static Optional<HumanDecision> byOffer(Reading reading, TeamMember member) {
        for (RepresentationOffer offer : offers(reading)) {
            if (isNamed(offer, member)
                    && offer.getAnswer().isPresent()
                    && reading.hasCome(offer.getAnswer().get())) {
                return offer.getAnswer();
            }
        }
        return Optional.empty();
    }

    private static Finding ofChoice(Reading reading, TeamMember member, Optional<HumanDecision> choice) {
        List<EntryRef> evidence = reading.refs(member);
        if (choice.isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("cee.4.choice-unknown").with("member", member),
                            new Missing(Missing.Kind.HUMAN_DECISION, "cee.4.choice-unknown"))
                    .withEvidence(evidence);
        }
        Capacity capacity = choice.get().capacity();
        if (capacity == Capacity.JOB_SEEKER) {
            return Finding.met(reading.reason("cee.4.chosen").with("member", member), evidence);
        }
        return Reading.standsForPerson(capacity)
                ? Findings.human(reading.reason("cee.4.own-answer-missing").with("member", member), evidence)
                : Findings.notMet(reading.reason("cee.4.chosen-by-others").with("member", member), evidence);
    }

    private static Finding withoutRepresentative(Reading reading) {
        Optional<RepresentationOffer> answered = offers(reading).stream()
                .filter(offer -> offer.getAnswer()
                        .filter(reading::hasCome)
                        .filter(answer -> answer.capacity() == Capacity.JOB_SEEKER)
                        .isPresent())
                .findFirst();
        if (answered.isPresent()) {
            Finding met = Finding.met(
                    reading.reason("cee.4.speaks-for-self").with("offer", answered.get()),
                    List.of(answered.get().toRef()));
            return reading.resting(met, TeamMember.TYPE, RepresentationOffer.TYPE);
        }
        return PerJob.lacking(
                reading,
                reading.reason("cee.4.none"),
                reading.reason("cee.4.not-yet"),
                TeamMember.TYPE,
                RepresentationOffer.TYPE);
    }
}
