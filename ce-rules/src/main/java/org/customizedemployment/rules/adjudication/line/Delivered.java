package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** One document that is asked for, with what was received of it (SEM-27). Looked through once for each day of service. For one run and one thread. */
final class Delivered {
    private static final Citation PORTION = Citation.of("SEM-27");

    private final DeliverableRequirement requirement;
    private final DocumentType type;
    private final ServiceCode service;
    private final List<DocumentRecord> received;
    private final boolean episodeMatters;
    private final boolean complete;
    private final LocalDate decision;
    private final Map<LocalDate, Optional<Mark>> marks = new HashMap<>();

    /**
     * @param requirement what is asked for
     * @param type the document's type
     * @param service the service that it accounts for
     * @param received in time, none of them stated for another episode
     * @param episodeMatters whether a document that states no episode may be for one of another programme
     * @param complete whether all documents up to the decision date are known: else the whole may have come
     * @param decision the decision date: a review that was offered later does not count yet
     */
    Delivered(
            DeliverableRequirement requirement,
            DocumentType type,
            ServiceCode service,
            List<DocumentRecord> received,
            boolean episodeMatters,
            boolean complete,
            LocalDate decision) {
        this.requirement = requirement;
        this.type = type;
        this.service = service;
        this.received = List.copyOf(received);
        this.episodeMatters = episodeMatters;
        this.complete = complete;
        this.decision = decision;
    }

    Slice mark(Slice slice) {
        return marks.computeIfAbsent(slice.date(), this::on).map(slice::with).orElse(slice);
    }

    /** What stands against paying time of that day; empty if nothing does. */
    private Optional<Mark> on(LocalDate date) {
        List<DocumentRecord> releasing =
                received.stream().filter(one -> releases(one, date)).toList();
        if (releasing.stream().anyMatch(one -> hindrance(one).isEmpty())) {
            return Optional.empty();
        }
        Optional<Reason> hindered = releasing.stream()
                .map(this::hindrance)
                .flatMap(Optional::stream)
                .findFirst();
        if (hindered.isPresent()) {
            return Optional.of(Mark.undecided(hindered.get().with("date", date), citations()));
        }
        boolean portionOnly = received.stream().anyMatch(one -> isPart(one) && !otherEpisode(one));
        if (portionOnly && requirement.portions() == TimeTreatment.NOT_BILLABLE) {
            Reason part = reason("claim.portion-not-paid");
            return Optional.of(complete ? Mark.notPayable(part, citations()) : Mark.undecided(part, citations()));
        }
        boolean covered = received.stream()
                .anyMatch(one -> isPart(one)
                        && one.getCovers().filter(dates -> dates.contains(date)).isPresent());
        if (covered && requirement.portions() == TimeTreatment.NOT_STATED) {
            return Optional.of(Mark.undecided(reason("claim.portion-not-stated"), citations()));
        }
        return Optional.of(Mark.undecided(reason("claim.deliverable-missing").with("date", date), citations()));
    }

    /** Why a document that would release minutes does not do so yet. */
    private Optional<Reason> hindrance(DocumentRecord one) {
        if (otherEpisode(one)) {
            return Optional.of(reason("claim.deliverable-episode-not-stated"));
        }
        boolean unreviewed = one.getState() == DocumentState.DRAFT
                && one.getReviewOfferedOn()
                        .filter(offered -> !offered.isAfter(decision))
                        .isEmpty();
        if (unreviewed && !type.equals(DocumentType.CE_PLAN)) {
            return Optional.of(reason("claim.deliverable-draft"));
        }
        boolean marked = one.getPortion().isPresent() || isDated(one);
        if (!marked && one.getState() != DocumentState.FINAL) {
            return Optional.of(reason("claim.deliverable-not-marked"));
        }
        return requirement
                .unsigned(one, decision)
                .map(capacity -> reason("claim.deliverable-unsigned")
                        .withCode(
                                "capacity",
                                capacity.name().toLowerCase(Locale.ROOT).replace('_', '-')));
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
