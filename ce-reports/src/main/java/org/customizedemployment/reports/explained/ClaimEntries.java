package org.customizedemployment.reports.explained;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.spi.report.DecisionView;

/** What the case has beside a claim's lines: the service or milestone of each, and the episode. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ClaimEntries {
    private final CaseView view;
    private final List<ClaimLine> lines;

    public ClaimEntries(DecisionView view) {
        this.view = view.caseView();
        this.lines = view.decision().getLines();
    }

    public Optional<ServiceEntry> service(ClaimLine line) {
        return view.find(ServiceEntry.TYPE, line.entry().id());
    }

    public Optional<Milestone> milestone(ClaimLine line) {
        return view.find(Milestone.TYPE, line.entry().id());
    }

    public Optional<ServiceComponent> component(ClaimLine line) {
        return service(line)
                .map(ServiceEntry::getComponent)
                .or(() -> milestone(line).flatMap(Milestone::getComponent));
    }

    /** The one that the claim is about. */
    public Optional<FundingEpisode> episode() {
        return lines.stream()
                .flatMap(line -> episode(line).stream())
                .findFirst()
                .flatMap(id -> view.find(FundingEpisode.TYPE, id));
    }

    private Optional<EntryId> episode(ClaimLine line) {
        return service(line)
                .map(ServiceEntry::getEpisode)
                .or(() -> milestone(line).map(Milestone::getEpisode));
    }

    /** From the first to the last service date; empty without lines. */
    public Optional<EffectiveRange> dates() {
        Stream<LocalDate> first = lines.stream().map(ClaimLine::serviceDate);
        Stream<LocalDate> last = lines.stream().map(ClaimLine::serviceDate);
        return first.min(LocalDate::compareTo)
                .flatMap(from -> last.max(LocalDate::compareTo).map(until -> EffectiveRange.between(from, until)));
    }
}
