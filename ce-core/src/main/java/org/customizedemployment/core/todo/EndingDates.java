package org.customizedemployment.core.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Authority;
import org.customizedemployment.core.person.AuthorityKind;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.status.StatusTables;
import org.customizedemployment.core.value.EffectiveRange;

/** The last days of consents, authorities and authorizations, and documents that a funder waits for. */
final class EndingDates {
    private EndingDates() {}

    static void add(TodoDraft draft) {
        consents(draft);
        draft.entries(Authority.TYPE).forEach(authority -> authority(draft, authority));
        draft.entries(ServiceAuthorization.TYPE).forEach(one -> authorization(draft, one));
    }

    private static void authority(TodoDraft draft, Authority authority) {
        LocalDate stated = authority.getHeader().effective().until();
        if (stated != null) {
            ends(draft, authority, stated, TodoDraft.reason(TodoKind.AUTHORITY_ENDS));
        } else if (authority.getAuthorityKind() == AuthorityKind.PARENT_OF_MINOR) {
            Optional<Long> years = draft.number(TodoParameters.MAJORITY_YEARS);
            Optional<LocalDate> born = draft.entries(JobSeeker.TYPE).stream()
                    .flatMap(one -> one.getBornOn().stream())
                    .findFirst();
            if (years.isEmpty()) {
                draft.missing(TodoKind.AUTHORITY_ENDS, List.of(authority), TodoParameters.MAJORITY_YEARS);
            } else if (born.isEmpty()) {
                draft.missing(TodoKind.AUTHORITY_ENDS, List.of(authority), Missing.Kind.DATE, "born-on");
            } else {
                ends(
                        draft,
                        authority,
                        born.get().plusYears(years.get()).minusDays(1),
                        Reason.of("todo.authority-ends.majority").with("years", years.get()));
            }
        }
    }

    private static void ends(TodoDraft draft, Authority authority, LocalDate last, Reason why) {
        if (!last.isBefore(draft.today)) {
            draft.due(last, TodoKind.AUTHORITY_ENDS, authority, authority.getHolder(), why, "SEM-3");
        }
    }

    private static void authorization(TodoDraft draft, ServiceAuthorization one) {
        boolean over = one.stateOn(draft.today)
                .filter(StatusTables.AUTHORIZATION.getEnds()::contains)
                .isPresent();
        Optional<LocalDate> last = one.getExpiredOn()
                .map(day -> day.minusDays(1))
                .or(() -> Optional.ofNullable(one.getPeriod().until()));
        if (over || last.isEmpty() || !isOpen(draft, one.getEpisode())) {
            return;
        }
        draft.due(
                last.get(),
                TodoKind.AUTHORIZATION_ENDS,
                one,
                null,
                TodoDraft.reason(TodoKind.AUTHORIZATION_ENDS)
                        .withCode("service", one.getService().value()),
                "SEM-13");
    }

    /** One that ended is overdue, unless it was taken back or another of the same scope took its place. */
    private static void consents(TodoDraft draft) {
        List<Consent> all = draft.entries(Consent.TYPE);
        for (Consent consent : all) {
            LocalDate last = consent.getHeader().effective().until();
            if (last == null || draft.isTakenBack(consent)) {
                continue;
            }
            boolean followed = all.stream().anyMatch(other -> follows(other, consent, last));
            if (!followed) {
                draft.due(
                        last,
                        TodoKind.CONSENT_ENDS,
                        consent,
                        consent.getGivenBy(),
                        TodoDraft.reason(TodoKind.CONSENT_ENDS),
                        "ICF-T3");
            }
        }
    }

    private static boolean follows(Consent other, Consent consent, LocalDate last) {
        EffectiveRange dates = other.getHeader().effective();
        LocalDate end = dates.until();
        return !other.id().equals(consent.id())
                && other.getScope() == consent.getScope()
                && other.getRecipient().equals(consent.getRecipient())
                && other.getRecipientEntry().equals(consent.getRecipientEntry())
                && other.getRevokedOn().isEmpty()
                && (end == null || end.isAfter(last))
                && dates.contains(last.plusDays(1));
    }

    private static boolean isOpen(TodoDraft draft, EntryId episode) {
        return draft.find(FundingEpisode.TYPE, episode)
                .flatMap(FundingEpisode::getClosedOn)
                .filter(day -> day.isBefore(draft.today))
                .isEmpty();
    }

    /** Also of a case that was closed: what was done and not delivered is not paid. */
    static void deliverables(TodoDraft draft) {
        Optional<Long> days = draft.number(TodoParameters.DELIVERABLE_DAYS);
        List<DocumentRecord> unknown = new ArrayList<>();
        for (DocumentRecord document : draft.entries(DocumentRecord.TYPE)) {
            Optional<LocalDate> last = document.getCovers().flatMap(dates -> Optional.ofNullable(dates.until()));
            if (document.getService().isEmpty()
                    || document.getReceivedByFunderOn().isPresent()
                    || last.isEmpty()) {
                continue;
            }
            if (days.isEmpty()) {
                unknown.add(document);
                continue;
            }
            draft.due(
                    last.get().plusDays(days.get()),
                    TodoKind.DELIVERABLE,
                    document,
                    null,
                    TodoDraft.reason(TodoKind.DELIVERABLE)
                            .withCode("document", document.getDocumentType().value())
                            .with("date", last.get())
                            .with("days", days.get()),
                    "SEM-26");
        }
        if (!unknown.isEmpty()) {
            draft.missing(TodoKind.DELIVERABLE, unknown, TodoParameters.DELIVERABLE_DAYS);
        }
    }
}
