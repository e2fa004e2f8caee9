package org.customizedemployment.core.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.pursuit.SupportContact;

/** Contact with someone who works, and the days on which both sides look at the terms again. */
final class WorkDates {
    private WorkDates() {}

    static void add(TodoDraft draft) {
        for (Agreement agreement : draft.entries(Agreement.TYPE)) {
            boolean ended = draft.find(Pursuit.TYPE, agreement.getPursuit())
                    .filter(one -> one.getState() == PursuitState.ENDED)
                    .isPresent();
            if (!ended) {
                agreement
                        .getReviewOn()
                        .ifPresent(day -> draft.due(
                                day,
                                TodoKind.AGREEMENT_REVIEW,
                                agreement,
                                null,
                                TodoDraft.reason(TodoKind.AGREEMENT_REVIEW),
                                "ICF-T29"));
            }
        }
        List<Employment> without = new ArrayList<>();
        for (Employment employment : draft.entries(Employment.TYPE)) {
            boolean goesOn = employment
                    .getEndedOn()
                    .filter(last -> last.isBefore(draft.today))
                    .isEmpty();
            if (goesOn && !contact(draft, employment)) {
                without.add(employment);
            }
        }
        if (!without.isEmpty()) {
            draft.missing(TodoKind.CONTACT, without, TodoParameters.CONTACT_DAYS);
        }
    }

    /** Whether the day of the next one could be worked out. */
    private static boolean contact(TodoDraft draft, Employment employment) {
        boolean ips = draft.isIps();
        Optional<SupportContact> last = draft.entries(SupportContact.TYPE).stream()
                .filter(one -> one.getPursuit().equals(employment.getPursuit()))
                .filter(one -> !ips || (one.isFaceToFace() && one.getWith() == Capacity.JOB_SEEKER))
                .reduce((one, next) -> next.getOn().isBefore(one.getOn()) ? one : next);
        LocalDate from = last.map(SupportContact::getOn)
                .filter(day -> day.isAfter(employment.getStartedOn()))
                .orElse(employment.getStartedOn());
        Optional<LocalDate> planned = last.flatMap(SupportContact::getNextOn);
        Optional<LocalDate> counted = ips
                ? Optional.of(from.plusMonths(
                        draft.number(TodoParameters.FACE_TO_FACE_MONTHS).orElse(1L)))
                : draft.number(TodoParameters.CONTACT_DAYS).map(from::plusDays);
        // What was planned holds, unless the source wants it sooner.
        Optional<LocalDate> due =
                planned.filter(day -> counted.filter(day::isAfter).isEmpty()).or(() -> counted);
        due.ifPresent(day -> draft.due(
                day,
                TodoKind.CONTACT,
                employment,
                last.map(SupportContact::getBy).orElse(null),
                TodoDraft.reason(TodoKind.CONTACT).with("date", from),
                ips ? "IPS-7" : "ICF-T31"));
        return due.isPresent();
    }
}
