package org.customizedemployment.core.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;

/** The first meeting with an employer, and employers to get back to. */
final class SearchDates {
    private static final long IPS_DAYS = 30;

    private SearchDates() {}

    static void add(TodoDraft draft) {
        firstContact(draft);
        followUps(draft);
    }

    private static void firstContact(TodoDraft draft) {
        boolean met = draft.entries(EmployerContact.TYPE).stream()
                .anyMatch(contact -> contact.getMethod() == ContactMethod.VISIT);
        if (!draft.isIps() || met || !working(draft).isEmpty()) {
            return;
        }
        Optional<String> clock = draft.code(TodoParameters.FIRST_CONTACT_START);
        if (clock.isEmpty()) {
            draft.missing(TodoKind.FIRST_CONTACT, List.of(), TodoParameters.FIRST_CONTACT_START);
            return;
        }
        Optional<Start> start = start(draft, clock.get());
        if (start.isEmpty()) {
            draft.missing(TodoKind.FIRST_CONTACT, List.of(), Missing.Kind.ENTRIES, clock.get());
            return;
        }
        long days = draft.number(TodoParameters.FIRST_CONTACT_DAYS).orElse(IPS_DAYS);
        LocalDate from = start.get().on();
        draft.due(
                from.plusDays(days),
                TodoKind.FIRST_CONTACT,
                start.get().entry(),
                null,
                TodoDraft.reason(TodoKind.FIRST_CONTACT)
                        .with("date", from)
                        .with("days", days)
                        .withCode("start", clock.get()),
                "IPS-3");
    }

    private record Start(LocalDate on, Entry entry) {}

    private static Optional<Start> start(TodoDraft draft, String clock) {
        List<Start> starts = new ArrayList<>();
        if (clock.equals("funding-opened")) {
            draft.entries(FundingEpisode.TYPE).forEach(one -> starts.add(new Start(one.getOpenedOn(), one)));
        } else if (clock.equals("referral-received")) {
            draft.entries(Referral.TYPE)
                    .forEach(one -> one.getReceivedOn().ifPresent(day -> starts.add(new Start(day, one))));
        }
        return starts.stream().min(Comparator.comparing(Start::on));
    }

    private static List<Pursuit> working(TodoDraft draft) {
        return draft.entries(Pursuit.TYPE).stream()
                .filter(one -> one.getState() == PursuitState.WORKING)
                .toList();
    }

    /** Only the last contact with an employer asks for another, and none where the work is agreed, ended or not wanted. */
    private static void followUps(TodoDraft draft) {
        Map<EntryId, EmployerContact> last = new LinkedHashMap<>();
        for (EmployerContact contact : draft.entries(EmployerContact.TYPE)) {
            last.merge(
                    contact.getEmployer(), contact, (one, next) -> next.getOn().isBefore(one.getOn()) ? one : next);
        }
        List<EmployerContact> open = last.values().stream()
                .filter(contact -> !settled(draft, contact.getEmployer()))
                .toList();
        Optional<Long> days = draft.number(TodoParameters.FOLLOW_UP_DAYS);
        List<EmployerContact> undated = new ArrayList<>();
        for (EmployerContact contact : open) {
            Optional<LocalDate> agreed = contact.getFollowUpOn();
            if (agreed.isPresent()) {
                followUp(draft, contact, agreed.get(), Reason.of("todo.follow-up.agreed"));
            } else if (days.isPresent()) {
                Reason counted = TodoDraft.reason(TodoKind.FOLLOW_UP)
                        .with("date", contact.getOn())
                        .with("days", days.get());
                followUp(draft, contact, contact.getOn().plusDays(days.get()), counted);
            } else {
                undated.add(contact);
            }
        }
        if (!undated.isEmpty()) {
            draft.missing(TodoKind.FOLLOW_UP, undated, TodoParameters.FOLLOW_UP_DAYS);
        }
    }

    private static void followUp(TodoDraft draft, EmployerContact contact, LocalDate due, Reason why) {
        ActorId who = contact.getBy().isEmpty() ? null : contact.getBy().get(0);
        draft.due(due, TodoKind.FOLLOW_UP, contact, who, why, "CT-36");
    }

    private static boolean settled(TodoDraft draft, EntryId employer) {
        List<Pursuit> pursuits = draft.entries(Pursuit.TYPE).stream()
                .filter(one -> one.getEmployer().filter(employer::equals).isPresent())
                .toList();
        boolean decided = !pursuits.isEmpty()
                && pursuits.stream().allMatch(one -> one.getState().compareTo(PursuitState.AGREED) >= 0);
        return decided
                || draft.entries(Choice.TYPE).stream()
                        .filter(one -> one.getChoiceKind() == ChoiceKind.DECLINES_EMPLOYER)
                        .flatMap(one -> one.getSubject().stream())
                        .anyMatch(subject -> subject.equals(employer)
                                || draft.find(EmployerListing.TYPE, subject)
                                        .filter(one -> one.getEmployer().equals(employer))
                                        .isPresent());
    }
}
