package org.customizedemployment.core.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.todo.TodoCases.STAFF;
import static org.customizedemployment.core.todo.TodoCases.choice;
import static org.customizedemployment.core.todo.TodoCases.contact;
import static org.customizedemployment.core.todo.TodoCases.employment;
import static org.customizedemployment.core.todo.TodoCases.episode;
import static org.customizedemployment.core.todo.TodoCases.file;
import static org.customizedemployment.core.todo.TodoCases.gaps;
import static org.customizedemployment.core.todo.TodoCases.ips;
import static org.customizedemployment.core.todo.TodoCases.lines;
import static org.customizedemployment.core.todo.TodoCases.list;
import static org.customizedemployment.core.todo.TodoCases.number;
import static org.customizedemployment.core.todo.TodoCases.parameter;
import static org.customizedemployment.core.todo.TodoCases.pursuit;
import static org.customizedemployment.core.todo.TodoCases.standard;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DueContactsTest {
    @Test
    @Tag("IPS-3")
    void under_ips_the_first_meeting_with_an_employer_is_due_thirty_days_from_the_start_that_the_agency_names() {
        assertThat(gaps(list(ips(episode())))).containsExactly("first-contact todo.first-contact.start");
        DatedParameter clock =
                parameter(TodoParameters.FIRST_CONTACT_START, new ArgumentValue.OfCode("funding-opened"));
        assertThat(list(ips(episode()), clock).getItems()).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo("2026-03-03");
            assertThat(one.overdue()).isTrue();
            assertThat(one.reason())
                    .isEqualTo(Reason.of("todo.first-contact")
                            .with("date", LocalDate.parse("2026-02-01"))
                            .with("days", 30)
                            .withCode("start", "funding-opened"));
        });
        assertThat(lines(list(ips(episode()), clock, number(TodoParameters.FIRST_CONTACT_DAYS, 45))))
                .containsExactly("2026-03-18 first-contact [episode-1] IPS-3");
    }

    @Test
    @Tag("IPS-3")
    void a_call_is_no_meeting_and_a_case_that_does_not_follow_ips_has_no_such_day() {
        DatedParameter clock =
                parameter(TodoParameters.FIRST_CONTACT_START, new ArgumentValue.OfCode("funding-opened"));
        assertThat(lines(list(ips(episode(), contact("c", "2026-02-05", ContactMethod.TELEPHONE)), clock)))
                .containsExactly("2026-03-03 first-contact [episode-1] IPS-3 overdue");
        assertThat(lines(list(ips(episode(), contact("c", "2026-02-05", ContactMethod.VISIT)), clock)))
                .isEmpty();
        assertThat(lines(list(standard(episode()), clock))).isEmpty();
        assertThat(gaps(list(standard(episode())))).isEmpty();
    }

    @Test
    @Tag("IPS-7")
    void under_ips_someone_who_works_is_met_face_to_face_every_month() {
        assertThat(lines(list(ips(pursuit(PursuitState.WORKING), employment().build()))))
                .containsExactly("2026-02-28 contact [job-1] IPS-7 overdue");
        assertThat(lines(list(ips(
                        pursuit(PursuitState.WORKING),
                        employment().build(),
                        support("s-1", "2026-02-20", true),
                        support("s-2", "2026-03-01", false)))))
                .containsExactly("2026-03-20 contact [job-1] IPS-7");
        assertThat(lines(list(ips(
                        pursuit(PursuitState.ENDED),
                        employment().endedOn(LocalDate.parse("2026-03-01")).build()))))
                .isEmpty();
    }

    @Test
    @Tag("ICF-T31")
    void without_ips_the_agency_says_how_often_and_nothing_is_guessed() {
        CaseFile file = standard(pursuit(PursuitState.WORKING), employment().build());
        assertThat(lines(list(file))).isEmpty();
        assertThat(list(file).getMissing())
                .containsExactly(new TodoGap(
                        CaseId.of("case-1"),
                        TodoKind.CONTACT,
                        List.of(new EntryRef(EntryId.of("job-1"), 1)),
                        new Missing(Missing.Kind.PARAMETER, "todo.contact.days")));
        assertThat(lines(list(file, number(TodoParameters.CONTACT_DAYS, 14))))
                .containsExactly("2026-02-14 contact [job-1] ICF-T31 overdue");
    }

    @Test
    @Tag("CT-36")
    void the_last_contact_with_an_employer_asks_for_the_next_until_the_work_is_agreed() {
        Employer salon = Employer.builder()
                .header(EntryHeader.first("salon"))
                .name("CANARY salon")
                .business("CANARY business")
                .build();
        DatedParameter week = number(TodoParameters.FOLLOW_UP_DAYS, 7);
        Entry[] contacts = {
            salon,
            contact("c-2", "2026-03-09", ContactMethod.MESSAGE),
            contact("c-1", "2026-03-02", ContactMethod.VISIT)
        };
        assertThat(lines(list(standard(contacts), week))).containsExactly("2026-03-16 follow-up [c-2] CT-36");
        assertThat(gaps(list(standard(contacts)))).containsExactly("follow-up todo.follow-up.days");
        EmployerContact agreed = EmployerContact.builder()
                .from(contact("c-3", "2026-03-10", ContactMethod.MESSAGE))
                .followUpOn(LocalDate.of(2026, 3, 12))
                .build();
        assertThat(lines(list(standard(contacts).with(agreed)))).containsExactly("2026-03-12 follow-up [c-3] CT-36");
        assertThat(lines(list(standard(contacts).with(pursuit(PursuitState.NEGOTIATING)), week)))
                .hasSize(1);
        assertThat(lines(list(standard(contacts).with(pursuit(PursuitState.AGREED)), week)))
                .isEmpty();
        assertThat(lines(list(standard(contacts).with(choice(ChoiceKind.DECLINES_EMPLOYER, "2026-03-09")), week)))
                .isEmpty();
    }

    private static SupportContact support(String id, String on, boolean faceToFace) {
        return SupportContact.builder()
                .header(EntryHeader.first(id))
                .pursuit(EntryId.of("p-1"))
                .on(LocalDate.parse(on))
                .with(Capacity.JOB_SEEKER)
                .by(STAFF)
                .faceToFace(faceToFace)
                .build();
    }
}
