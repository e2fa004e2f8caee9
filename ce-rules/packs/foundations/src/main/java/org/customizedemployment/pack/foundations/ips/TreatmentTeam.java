package org.customizedemployment.pack.foundations.ips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.pack.foundations.federal.Numbers;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Integrated with treatment (IPS-4): meetings with the treatment team at least weekly, from the day on which funding opened to the day asked about, or to
 * the day on which the last of it closed. A week missed longer ago than the agency looks back no longer counts.
 */
final class TreatmentTeam {
    private static final ParameterId DAYS = ParameterId.of("ips.treatment-team.days");
    private static final ParameterId LOOK_BACK = ParameterId.of("ips.look-back.days");

    private TreatmentTeam() {}

    static Rule rule() {
        return Ips.rule(
                "ips.4",
                List.of("IPS-4"),
                List.of(
                        FactNeed.of(Activity.TYPE),
                        FactNeed.of(FundingEpisode.TYPE),
                        FactNeed.of(DAYS),
                        FactNeed.of(LOOK_BACK)),
                TreatmentTeam::find);
    }

    private static Finding find(Reading reading) {
        List<FundingEpisode> episodes = reading.begun(FundingEpisode.TYPE).stream()
                .filter(one -> reading.hasCome(one.getOpenedOn()))
                .toList();
        Optional<LocalDate> day = reading.getDay();
        Optional<LocalDate> start =
                episodes.stream().map(FundingEpisode::getOpenedOn).min(LocalDate::compareTo);
        if (start.isEmpty()) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, Reason.of("ips.4.not-started"), FundingEpisode.TYPE);
        }
        if (day.isEmpty()) {
            return TimesMissing.date();
        }
        Optional<Long> days = Numbers.of(reading, DAYS, day.get());
        Optional<Long> back = Numbers.of(reading, LOOK_BACK, day.get());
        if (days.isEmpty() || back.isEmpty()) {
            return Numbers.missing(reading, days.isEmpty() ? DAYS : LOOK_BACK);
        }
        List<Activity> meetings = reading.begun(Activity.TYPE).stream()
                .filter(one -> one.getActivityKind().equals(ActivityKind.TREATMENT_TEAM_MEETING))
                .toList();
        Rhythm rhythm = Rhythm.of(
                start.get(),
                end(reading, episodes, day.get()),
                meetings.stream().map(one -> one.getWhen().firstDate()).toList(),
                from -> from.plusDays(days.get()),
                back.get());
        List<EntryRef> evidence = new ArrayList<>();
        episodes.forEach(one -> evidence.add(one.toRef()));
        meetings.forEach(one -> evidence.add(one.toRef()));
        return reading.resting(
                TimesMissing.judge(reading, rhythm, "ips.4", Activity.TYPE).withEvidence(evidence),
                Activity.TYPE,
                FundingEpisode.TYPE);
    }

    private static LocalDate end(Reading reading, List<FundingEpisode> episodes, LocalDate day) {
        boolean open = episodes.stream()
                .anyMatch(one -> one.getClosedOn().filter(reading::hasCome).isEmpty());
        return open
                ? day
                : episodes.stream()
                        .flatMap(one -> one.getClosedOn().stream())
                        .max(LocalDate::compareTo)
                        .orElse(day);
    }
}
