package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;

/** Whether the programme funds the service at all, for that component, and in the episode's time (SEM-1, SEM-2). */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FundingStep(Programme programme, CaseFile caseFile) implements LineStep {
    private static final List<Citation> EPISODE = List.of(Citation.of("SEM-2"));
    private static final List<Citation> COMPONENT = List.of(Citation.of("SEM-1"));

    @Override
    public String name() {
        return "funding";
    }

    @Override
    public Line apply(Line line) {
        FundedService service = line.service();
        if (service == null) {
            return line.mark(Mark.notPayable(
                    Reason.of("claim.service-not-funded")
                            .withCode("service", line.entry().getService().value())
                            .withCode("programme", programme.id().value()),
                    List.of()));
        }
        Line result = line.within(
                line.start(),
                line.end(),
                slice -> EarlierVersion.held(line.entry(), slice.date())
                        ? EarlierVersion.mark(slice, line.entry())
                        : slice);
        if (!service.components().isEmpty()
                && !service.components().contains(line.entry().getComponent())) {
            result = result.mark(Mark.notPayable(
                    Reason.of("claim.component-not-in-service")
                            .withCode("component", line.entry().getComponent().value())
                            .withCode("service", service.code().value()),
                    service.citations().isEmpty() ? COMPONENT : service.citations()));
        }
        return withinEpisode(result);
    }

    // Undecided, not refused: an episode's closing says that the funder's part is over, not why this service came after
    // it.
    private Line withinEpisode(Line line) {
        return line.within(
                line.start(),
                line.end(),
                slice -> withinEpisode(slice, line.entry().getEpisode()));
    }

    /** The slice, marked if its day is outside the episode. */
    public Slice withinEpisode(Slice slice, EntryId id) {
        return EarlierVersion.on(caseFile, FundingEpisode.TYPE, id, slice.date())
                .map(episode -> withinEpisode(slice, episode))
                .orElse(slice);
    }

    private static Slice withinEpisode(Slice slice, FundingEpisode episode) {
        if (EarlierVersion.held(episode, slice.date())) {
            return EarlierVersion.mark(slice, episode);
        }
        LocalDate opened = episode.getOpenedOn();
        LocalDate closed = episode.getClosedOn().orElse(LocalDate.MAX);
        if (!slice.date().isBefore(opened) && !slice.date().isAfter(closed)) {
            return slice;
        }
        Reason reason = Reason.of("claim.outside-episode")
                .with("episode", episode.toRef())
                .with("date", slice.date())
                .with("opened", opened);
        return slice.with(Mark.undecided(reason, EPISODE));
    }
}
