package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Portion;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.time.TimeTreatment;

/**
 * One document that is asked for, with what was received of it (SEM-27).
 *
 * @param requirement what is asked for
 * @param type the document's type
 * @param service the service that it accounts for
 * @param received in time, none of them stated for another episode
 * @param episodeMatters whether a document that states no episode may be for one of another programme
 * @param decision the decision date: a review that was offered later does not count yet
 */
record Delivered(
        DeliverableRequirement requirement,
        DocumentType type,
        ServiceCode service,
        List<DocumentRecord> received,
        boolean episodeMatters,
        LocalDate decision) {
    private static final Citation PORTION = Citation.of("SEM-27");

    Delivered {
        received = List.copyOf(received);
    }

    Slice mark(Slice slice) {
        List<DocumentRecord> releasing =
                received.stream().filter(one -> releases(one, slice.date())).toList();
        if (releasing.stream().anyMatch(one -> hindrance(one).isEmpty())) {
            return slice;
        }
        Optional<String> hindered = releasing.stream()
                .map(this::hindrance)
                .flatMap(Optional::stream)
                .findFirst();
        if (hindered.isPresent()) {
            return slice.with(Mark.undecided(reason(hindered.get()).with("date", slice.date()), citations()));
        }
        boolean portionOnly = received.stream().anyMatch(one -> isPart(one) && !otherEpisode(one));
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
        return slice.with(Mark.undecided(reason("claim.deliverable-missing").with("date", slice.date()), citations()));
    }

    /** Why a document that would release minutes does not do so yet. */
    private Optional<String> hindrance(DocumentRecord one) {
        if (otherEpisode(one)) {
            return Optional.of("claim.deliverable-episode-not-stated");
        }
        boolean unreviewed = one.getState() == DocumentState.DRAFT
                && one.getReviewOfferedOn()
                        .filter(offered -> !offered.isAfter(decision))
                        .isEmpty();
        if (unreviewed && !type.equals(DocumentType.CE_PLAN)) {
            return Optional.of("claim.deliverable-draft");
        }
        boolean marked = one.getPortion().isPresent() || isDated(one);
        return marked || one.getState() == DocumentState.FINAL
                ? Optional.empty()
                : Optional.of("claim.deliverable-not-marked");
    }

    private boolean otherEpisode(DocumentRecord one) {
        return episodeMatters && one.getEpisode().isEmpty();
    }

    private static boolean isDated(DocumentRecord one) {
        return one.getCovers().filter(EffectiveRange::isStated).isPresent();
    }

    /** A part if it says so, or if it names dates without saying that it is the whole. */
    private static boolean isPart(DocumentRecord one) {
        return one.getPortion().map(portion -> portion == Portion.PARTIAL).orElse(isDated(one));
    }

    private boolean releases(DocumentRecord one, LocalDate date) {
        boolean dated = isDated(one);
        if (isPart(one)) {
            return requirement.portions() == TimeTreatment.BILLABLE
                    && dated
                    && one.getCovers().orElseThrow().contains(date);
        }
        return dated
                ? one.getCovers().orElseThrow().contains(date)
                : !date.isAfter(one.getReceivedByFunderOn().orElseThrow());
    }

    private Reason reason(String code) {
        return Reason.of(code).withCode("document", type.value()).withCode("service", service.value());
    }

    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>(requirement.citations());
        citations.add(PORTION);
        return citations;
    }
}
