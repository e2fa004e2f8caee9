package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Portion;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.TimeTreatment;

/**
 * Whether the funder had what must be delivered on or before the decision date, and for which dates of service (SEM-26, SEM-27). A deliverable
 * that does not say which dates it accounts for can't account for service after it was received.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record DeliverableStep(Facts facts) implements LineStep {
    private static final Citation PORTION = Citation.of("SEM-27");

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
        Line result = line;
        for (DocumentType type : requirement.documentsFor(line.entry().getComponent())) {
            List<DocumentRecord> received = received(type, service, decision.get());
            Required required = new Required(requirement, type, service, received);
            result = result.within(line.start(), line.end(), required::mark);
        }
        return result;
    }

    private List<DocumentRecord> received(DocumentType type, FundedService service, LocalDate decision) {
        return facts.getIndex().documents(type).stream()
                .filter(one -> one.getService().map(service.code()::equals).orElse(true))
                .filter(one -> one.getReceivedByFunderOn()
                        .filter(day -> !day.isAfter(decision))
                        .isPresent())
                .toList();
    }

    /** One document asked for, with what was received of it. */
    private record Required(
            DeliverableRequirement requirement,
            DocumentType type,
            FundedService service,
            List<DocumentRecord> received) {
        Slice mark(Slice slice) {
            if (received.stream().anyMatch(one -> releases(one, slice.date()))) {
                return slice;
            }
            boolean portionOnly = received.stream().anyMatch(Required::isPart);
            if (portionOnly && requirement.portions() == TimeTreatment.NOT_BILLABLE) {
                return slice.with(Mark.notPayable(reason("claim.portion-not-paid"), citations()));
            }
            boolean covered = received.stream()
                    .anyMatch(one -> isPart(one)
                            && one.getCovers()
                                    .filter(dates -> dates.contains(slice.date()))
                                    .isPresent());
            if (covered && requirement.portions() == TimeTreatment.NOT_STATED) {
                return slice.with(Mark.undecided(reason("claim.portion-not-stated"), citations()));
            }
            return slice.with(
                    Mark.undecided(reason("claim.deliverable-missing").with("date", slice.date()), citations()));
        }

        /** A part if it says so, or if it names dates without saying that it is the whole. */
        private static boolean isPart(DocumentRecord one) {
            return one.getPortion()
                    .map(portion -> portion == Portion.PARTIAL)
                    .orElse(one.getCovers().filter(EffectiveRange::isStated).isPresent());
        }

        private boolean releases(DocumentRecord one, LocalDate date) {
            boolean stated = one.getCovers().filter(EffectiveRange::isStated).isPresent();
            if (isPart(one)) {
                return requirement.portions() == TimeTreatment.BILLABLE
                        && stated
                        && one.getCovers().orElseThrow().contains(date);
            }
            return stated
                    ? one.getCovers().orElseThrow().contains(date)
                    : !date.isAfter(one.getReceivedByFunderOn().orElseThrow());
        }

        private Reason reason(String code) {
            return Reason.of(code)
                    .withCode("document", type.value())
                    .withCode("service", service.code().value());
        }

        private List<Citation> citations() {
            List<Citation> citations = new ArrayList<>(requirement.citations());
            citations.add(PORTION);
            return citations;
        }
    }
}
