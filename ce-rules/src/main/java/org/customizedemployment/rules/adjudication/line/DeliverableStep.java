package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;

/**
 * Whether the funder had what must be delivered on or before the decision date, and for which dates of service (SEM-26, SEM-27). A deliverable
 * that does not say which dates it accounts for can't account for service after it was received; one for another episode accounts for nothing
 * here; a draft is not delivered, but for the plan, of which a draft is what is asked for (CT-21), and for one whose review was offered to a
 * person who can't be reached. What was received is looked through once for each service. For one run and one thread.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DeliverableStep implements LineStep {
    private final Facts facts;
    private final List<ServiceCode> shared;
    private final Map<Asked, Delivered> delivered = new HashMap<>();

    private DeliverableStep(Facts facts, List<ServiceCode> shared) {
        this.facts = facts;
        this.shared = List.copyOf(shared);
    }

    private record Asked(DocumentType type, ServiceCode service, EntryId episode) {}

    /**
     * @param programme whose deliverables are asked for. Services that an episode of another programme uses too are told apart: a document
     *     without episode may be for that one
     * @param facts with the decision date
     */
    public static DeliverableStep of(Programme programme, Facts facts) {
        List<EntryId> others = facts.entries(FundingEpisode.TYPE).stream()
                .filter(one -> !one.getProgramme().equals(programme.id()))
                .map(FundingEpisode::id)
                .toList();
        Stream<ServiceCode> served = facts.getIndex().services().stream()
                .filter(one -> others.contains(one.getEpisode()))
                .map(ServiceEntry::getService);
        Stream<ServiceCode> authorized = facts.entries(ServiceAuthorization.TYPE).stream()
                .filter(one -> others.contains(one.getEpisode()))
                .map(ServiceAuthorization::getService);
        return new DeliverableStep(
                facts, Stream.concat(served, authorized).distinct().toList());
    }

    @Override
    public String name() {
        return "deliverable";
    }

    @Override
    public Line apply(Line line) {
        FundedService service = line.service();
        DeliverableRequirement requirement = service == null ? null : service.deliverable();
        if (service == null || requirement == null) {
            return line;
        }
        Optional<LocalDate> decision = facts.date(DateName.DECISION);
        if (decision.isEmpty()) {
            return line.mark(Mark.undecided(Reason.of("claim.decision-date-missing"), requirement.citations()));
        }
        List<DocumentType> asked = requirement.documentsFor(line.entry().getComponent());
        if (asked.isEmpty()) {
            Reason reason = Reason.of("claim.deliverable-type-not-stated")
                    .withCode("service", service.code().value());
            return line.mark(Mark.undecided(reason, requirement.citations()));
        }
        Line result = line;
        for (DocumentType type : asked) {
            Delivered found = delivered.computeIfAbsent(
                    new Asked(type, service.code(), line.entry().getEpisode()),
                    about -> delivered(requirement, about, decision.get()));
            result = result.within(line.start(), line.end(), found::mark);
        }
        return result;
    }

    private Delivered delivered(DeliverableRequirement requirement, Asked about, LocalDate decision) {
        List<DocumentRecord> received = received(about, decision);
        return new Delivered(
                requirement,
                about.type(),
                about.service(),
                received,
                shared.contains(about.service()),
                facts.getCaseFile().coverageOf(DocumentRecord.TYPE).isCompleteOn(decision),
                decision);
    }

    private List<DocumentRecord> received(Asked about, LocalDate decision) {
        return facts.getIndex().documents(about.type()).stream()
                .filter(one -> one.getService().map(about.service()::equals).orElse(true))
                .filter(one -> one.getEpisode().map(about.episode()::equals).orElse(true))
                .filter(one -> one.getReceivedByFunderOn()
                        .filter(day -> !day.isAfter(decision))
                        .isPresent())
                // So that what is said first does not depend on what was recorded first.
                .sorted(Comparator.comparing(DocumentRecord::id))
                .toList();
    }
}
