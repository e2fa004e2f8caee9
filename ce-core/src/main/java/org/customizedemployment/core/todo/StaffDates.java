package org.customizedemployment.core.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceEntry;

/** The last days of certificates of the staff who serve in a case (CT-4, CT-11). */
final class StaffDates {
    private StaffDates() {}

    static void add(TodoDraft draft) {
        Set<ActorId> staff = staff(draft);
        if (staff.isEmpty()) {
            return;
        }
        if (draft.references.credentials() == null) {
            draft.missing(TodoKind.CERTIFICATION_ENDS, List.of(), Missing.Kind.REFERENCE, "staff-credentials");
            return;
        }
        for (ActorId one : staff) {
            certificates(draft, one);
        }
    }

    private static void certificates(TodoDraft draft, ActorId staff) {
        List<StaffCredential> held = draft.references.credentialsOf(staff).orElseGet(List::of);
        if (held.isEmpty()) {
            draft.missing(TodoKind.CERTIFICATION_ENDS, List.of(), Missing.Kind.REFERENCE, "staff-credentials/" + staff);
        }
        Map<String, LocalDate> last = new LinkedHashMap<>();
        boolean unknown = false;
        for (StaffCredential credential : held) {
            Optional<LocalDate> end = credential.withdrawnOn() == null ? lastDay(draft, credential) : Optional.empty();
            unknown |= credential.withdrawnOn() == null && end.isEmpty();
            end.ifPresent(
                    day -> last.merge(credential.credential(), day, (one, next) -> next.isAfter(one) ? next : one));
        }
        if (unknown) {
            draft.missing(TodoKind.CERTIFICATION_ENDS, List.of(), TodoParameters.CERTIFICATION_YEARS);
        }
        last.forEach((credential, day) -> draft.due(
                day,
                TodoKind.CERTIFICATION_ENDS,
                null,
                staff,
                TodoDraft.reason(TodoKind.CERTIFICATION_ENDS).withCode("credential", credential),
                "CT-11"));
    }

    private static Optional<LocalDate> lastDay(TodoDraft draft, StaffCredential credential) {
        LocalDate stated = credential.lastDay();
        if (stated != null) {
            return Optional.of(stated);
        }
        return draft.number(TodoParameters.CERTIFICATION_YEARS)
                .map(years -> credential.issuedOn().plusYears(years).minusDays(1));
    }

    /** Those assigned now; where nobody was assigned, those who served. */
    private static Set<ActorId> staff(TodoDraft draft) {
        List<ActorId> all = new ArrayList<>();
        for (ProviderAssignment one : draft.entries(ProviderAssignment.TYPE)) {
            if (one.getHeader().effective().contains(draft.today)) {
                one.getStaff().ifPresent(all::add);
            }
        }
        if (all.isEmpty()) {
            draft.entries(Activity.TYPE).forEach(one -> all.addAll(one.getStaff()));
            draft.entries(ServiceEntry.TYPE).forEach(one -> all.add(one.getStaff()));
        }
        return new LinkedHashSet<>(all);
    }
}
