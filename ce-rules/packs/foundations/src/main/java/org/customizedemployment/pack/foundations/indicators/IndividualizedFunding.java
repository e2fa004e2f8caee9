package org.customizedemployment.pack.foundations.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.FundingForm;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Individualized funding that gives choice and control (ODEP-I6), by the form of the funding episodes open on the day, or of the earlier ones if
 * none is open: support may go on after an episode closes (SEM-2). One individualized source is enough beside others, as several are usual; a
 * form not recorded: cannot tell.
 */
final class IndividualizedFunding {
    private static final List<FactNeed> NEEDS = List.of(FactNeed.of(FundingEpisode.TYPE));

    private IndividualizedFunding() {}

    static Rule rule() {
        return Asked.rule("odep.i6", List.of("ODEP-I6", "SEM-2"), NEEDS, IndividualizedFunding::find);
    }

    private static Finding find(Reading reading) {
        List<FundingEpisode> begun =
                Picked.all(reading.begun(FundingEpisode.TYPE), one -> reading.hasCome(one.getOpenedOn()));
        List<FundingEpisode> open = Picked.all(
                begun,
                one -> one.getClosedOn().isEmpty()
                        || !isPast(reading, one.getClosedOn().get()));
        List<FundingEpisode> counted = open.isEmpty() ? begun : open;
        if (counted.isEmpty()) {
            return reading.onAbsence(Outcome.NOT_MET, reading.reason("odep.i6.none"), FundingEpisode.TYPE);
        }
        Finding found = ofEpisodes(reading, counted);
        // An individualized source that is open is enough, whatever else there may be.
        return found.outcome() == Outcome.MET && !open.isEmpty() ? found : reading.resting(found, FundingEpisode.TYPE);
    }

    private static Finding ofEpisodes(Reading reading, List<FundingEpisode> episodes) {
        List<EntryRef> evidence = reading.refs(episodes);
        FundingEpisode individualized = Picked.first(
                episodes, one -> one.getForm().isPresent() && one.getForm().get() != FundingForm.NOT_INDIVIDUALIZED);
        if (individualized != null) {
            if (!reading.isExplaining()) {
                return Finding.plain(Outcome.MET);
            }
            return Finding.met(
                    reading.reason("odep.i6.individualized")
                            .with("episode", individualized)
                            .withCode("form", word(individualized.getForm().orElseThrow())),
                    evidence);
        }
        Optional<FundingEpisode> unknown =
                episodes.stream().filter(one -> one.getForm().isEmpty()).findFirst();
        return unknown.map(one -> Finding.cannotTell(
                                reading.reason("odep.i6.form-unknown").with("episode", one),
                                new Missing(Missing.Kind.ENTRIES, FundingEpisode.TYPE.getKind()))
                        .withEvidence(evidence))
                .orElseGet(() -> Findings.notMet(
                        reading.reason("odep.i6.not-individualized").with("episode", episodes.get(0)), evidence));
    }

    /** The last day itself still counts. */
    private static boolean isPast(Reading reading, LocalDate last) {
        return reading.getDay().isPresent() && last.isBefore(reading.getDay().get());
    }

    private static String word(FundingForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
