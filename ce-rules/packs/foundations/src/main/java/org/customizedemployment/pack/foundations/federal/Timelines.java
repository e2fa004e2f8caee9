package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Eligibility within 60 days of application, and the individualized plan within 90 days of eligibility, unless an extension was agreed inside them
 * (FED-TIME-1). Each episode that states its dates is judged; the one that heads is told. How long an extension runs no episode says.
 */
final class Timelines {
    private Timelines() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                        "fed.time-1.eligibility",
                        "fed.time-1.eligibility-days",
                        FundingEpisode::getAppliedOn,
                        FundingEpisode::getEligibleOn),
                rule(
                        "fed.time-1.plan",
                        "fed.time-1.plan-days",
                        FundingEpisode::getEligibleOn,
                        FundingEpisode::getPlanSignedOn));
    }

    private static Rule rule(
            String id,
            String days,
            Function<FundingEpisode, Optional<LocalDate>> start,
            Function<FundingEpisode, Optional<LocalDate>> done) {
        Clock clock = new Clock(id, ParameterId.of(days), start, done);
        return Asked.rule(
                id,
                List.of("FED-TIME-1"),
                List.of(FactNeed.of(FundingEpisode.TYPE), FactNeed.of(clock.days)),
                clock::find);
    }

    /** One of the two times: what starts it, and what has to have happened by its end. */
    private record Clock(
            String code,
            ParameterId days,
            Function<FundingEpisode, Optional<LocalDate>> start,
            Function<FundingEpisode, Optional<LocalDate>> done) {
        Finding find(Reading reading) {
            List<Finding> parts = new ArrayList<>();
            for (FundingEpisode episode : reading.begun(FundingEpisode.TYPE)) {
                Optional<LocalDate> from = start.apply(episode);
                if (from.isPresent() && reading.hasCome(from.get())) {
                    parts.add(ofEpisode(reading, episode, from.get()));
                }
            }
            if (parts.isEmpty()) {
                return reading.onAbsence(
                        Outcome.NOT_YET_DUE, reading.reason(code, ".not-started"), FundingEpisode.TYPE);
            }
            Finding found = Findings.all(parts.get(0).reason(), parts);
            return found.outcome() == Outcome.NOT_MET ? found : reading.resting(found, FundingEpisode.TYPE);
        }

        private Finding ofEpisode(Reading reading, FundingEpisode episode, LocalDate from) {
            List<EntryRef> evidence = reading.refs(episode);
            Optional<LocalDate> day = reading.getDay();
            if (day.isEmpty()) {
                return Finding.cannotTell(
                                reading.reason("fed.time-1.no-date"),
                                new Missing(Missing.Kind.DATE, DateName.DECISION.word()))
                        .withEvidence(evidence);
            }
            Optional<Long> length = Numbers.of(reading, days, day.get());
            if (length.isEmpty()) {
                return Numbers.missing(reading, days).withEvidence(evidence);
            }
            LocalDate due = from.plusDays(length.get());
            Optional<LocalDate> on = done.apply(episode).filter(reading::hasCome);
            Reason reason = reading.reason(code, ".in-time")
                    .with("episode", episode)
                    .with("start", from)
                    .with("due", due);
            boolean extended = isExtended(reading, episode, from, due);
            if (on.isPresent()) {
                return decided(reason, on.get(), on.get().isAfter(due), extended)
                        .withEvidence(evidence);
            }
            return open(reading, reason, day.get().isAfter(due), extended).withEvidence(evidence);
        }

        /** The code is put together only where somebody asks. */
        private Reason under(Reason reason, String more) {
            return reason.isUnexplained() ? reason : reason.under(code + more);
        }

        /** How far an extension reached is not recorded, so neither is whether what came after the time came within it. */
        private Finding decided(Reason reason, LocalDate on, boolean late, boolean extended) {
            if (!late) {
                return Finding.met(under(reason, ".in-time").with("on", on), List.of());
            }
            return extended
                    ? Finding.cannotTell(
                            under(reason, ".extended"),
                            new Missing(Missing.Kind.ENTRIES, FundingEpisode.TYPE.getKind()))
                    : Findings.notMet(under(reason, ".late").with("on", on), List.of());
        }

        private Finding open(Reading reading, Reason reason, boolean over, boolean extended) {
            if (!over) {
                return Finding.of(Outcome.NOT_YET_DUE, under(reason, ".running"));
            }
            return extended
                    ? Finding.cannotTell(
                            under(reason, ".extended"),
                            new Missing(Missing.Kind.ENTRIES, FundingEpisode.TYPE.getKind()))
                    : reading.onAbsence(Outcome.NOT_MET, under(reason, ".over"), FundingEpisode.TYPE);
        }

        /** Agreed by the person, or by one who stands for them, while the time was running. */
        private static boolean isExtended(Reading reading, FundingEpisode episode, LocalDate from, LocalDate due) {
            return Picked.any(
                    episode.getExtensionsAgreed(),
                    one -> reading.hasCome(one)
                            && isByPerson(one)
                            && !one.on().isBefore(from)
                            && !one.on().isAfter(due));
        }

        private static boolean isByPerson(HumanDecision one) {
            return one.capacity() == Capacity.JOB_SEEKER || Reading.standsForPerson(one.capacity());
        }
    }
}
