package org.customizedemployment.rules.instrument.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.instrument.Instrument;
import org.customizedemployment.rules.instrument.InstrumentAnchor;
import org.customizedemployment.rules.instrument.InstrumentBand;
import org.customizedemployment.rules.instrument.InstrumentItem;

/** Adds up a session, in whole numbers, and says why. */
final class Scoring {
    private final Instrument instrument;
    private final Map<String, ItemRating> ratings = new LinkedHashMap<>();

    private Scoring(RatingSession session) {
        instrument = session.instrument();
        session.ratings().forEach(one -> ratings.put(one.item(), one));
    }

    static InstrumentResult result(RatingSession session) {
        Scoring scoring = new Scoring(session);
        List<RuleFinding> findings = new ArrayList<>();
        List<GroupScore> groups = new ArrayList<>();
        for (String group : session.instrument().groups()) {
            GroupScore score = scoring.score(group);
            groups.add(score);
            findings.add(scoring.ofGroup(score));
            session.instrument().itemsOf(group).forEach(item -> findings.add(scoring.ofItem(item)));
        }
        Decision.Builder decision = Decision.builder();
        decision.kind(DecisionKind.CHECK)
                .subject(session.provider().value())
                .outcome(outcome(findings))
                .findings(findings)
                .dates(List.of(new NamedDate(DateName.DECISION, session.on(), true)))
                .packs(List.of(session.instrument().ref()));
        return new InstrumentResult(groups, decision.build());
    }

    /** Not whether the service is good: whether it could be rated. */
    private static Outcome outcome(List<RuleFinding> findings) {
        boolean all = findings.stream().allMatch(one -> one.finding().outcome().passes());
        return all ? Outcome.MET : Outcome.CANNOT_TELL;
    }

    private GroupScore score(String group) {
        long points = 0;
        long weights = 0;
        int rated = 0;
        int asked = 0;
        for (InstrumentItem item : instrument.itemsOf(group)) {
            if (!isAsked(item)) {
                continue;
            }
            asked++;
            Optional<Integer> score =
                    Optional.ofNullable(ratings.get(item.id())).flatMap(ItemRating::getScore);
            if (score.isPresent()) {
                rated++;
                points += (long) score.get() * item.weight();
                weights += item.weight();
            }
        }
        GroupScore open = new GroupScore(group, points, weights, rated, asked, null);
        return new GroupScore(group, points, weights, rated, asked, band(open).orElse(null));
    }

    private Optional<String> band(GroupScore score) {
        if (score.rated() == 0 || score.rated() * 100L < (long) instrument.ratedAtLeast() * score.asked()) {
            return Optional.empty();
        }
        // The highest band that begins at the score or below it; the last one has the highest score in it.
        return instrument.bands().stream()
                .filter(band -> score.compareTo(band.from()).orElse(-1) >= 0)
                .reduce((lower, higher) -> higher)
                .map(InstrumentBand::id);
    }

    /**
     * An item that depends on another is asked only where that one was asked and got as much; where the other has no score nobody knows, so it
     * counts as asked and stays open.
     */
    private boolean isAsked(InstrumentItem item) {
        InstrumentItem.AskedIf condition = item.askedIf();
        if (condition == null) {
            return true;
        }
        return instrument.item(condition.item()).filter(this::isAsked).isPresent()
                && Optional.ofNullable(ratings.get(condition.item()))
                        .flatMap(ItemRating::getScore)
                        .filter(score -> score < condition.atLeast())
                        .isEmpty();
    }

    private RuleFinding ofGroup(GroupScore score) {
        boolean enough = score.getBand().isPresent() || (instrument.bands().isEmpty() && score.rated() > 0);
        Reason reason = Reason.of(enough ? "instrument.group.rated" : "instrument.group.too-few")
                .withCode("group", instrument.key(score.group()))
                .with("points", score.points())
                .with("weights", score.weights())
                .with("rated", score.rated())
                .with("asked", score.asked())
                .with("needed-percent", instrument.ratedAtLeast());
        Finding finding = score.asked() == 0
                ? Finding.of(Outcome.NOT_APPLICABLE, new Reason("instrument.group.not-asked", reason.arguments()))
                : Finding.of(
                        enough ? Outcome.MET : Outcome.CANNOT_TELL,
                        score.getBand()
                                .map(band -> reason.withCode("band", instrument.key(band)))
                                .orElse(reason));
        return found(score.group(), finding, instrument.citations());
    }

    private RuleFinding ofItem(InstrumentItem item) {
        Reason about = Reason.of("instrument.item.rated").withCode("item", instrument.key(item.id()));
        ItemRating rating = ratings.get(item.id());
        if (!isAsked(item)) {
            return found(
                    item.id(),
                    Finding.of(Outcome.NOT_APPLICABLE, new Reason("instrument.item.not-asked", about.arguments())),
                    item.citations());
        }
        if (rating == null) {
            Finding open = Finding.cannotTell(
                    new Reason("instrument.item.not-rated", about.arguments()),
                    new Missing(Missing.Kind.HUMAN_DECISION, instrument.key(item.id())));
            return found(item.id(), open, item.citations());
        }
        List<EntryRef> evidence = rating.evidence();
        Optional<Integer> score = rating.getScore();
        if (score.isEmpty()) {
            Reason why = new Reason("instrument.item.cannot-rate", about.arguments())
                    .withCode("reason", String.valueOf(rating.cannotRate()));
            Finding open = Finding.cannotTell(why, new Missing(Missing.Kind.HUMAN_DECISION, instrument.key(item.id())));
            return found(item.id(), open.withEvidence(evidence), item.citations());
        }
        int anchor = item.anchor(score.get()).map(InstrumentAnchor::lowest).orElse(score.get());
        Reason rated =
                about.with("score", score.get()).withCode("anchor", instrument.key(item.id(), String.valueOf(anchor)));
        return found(item.id(), Finding.met(rated, evidence), item.citations());
    }

    private RuleFinding found(String part, Finding finding, List<Citation> citations) {
        return new RuleFinding(
                RuleId.of(instrument.ref().id() + "." + part), Severity.ADVISES, finding, citations, List.of());
    }
}
