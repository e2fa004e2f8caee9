package org.customizedemployment.core.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.person.Authority;
import org.customizedemployment.core.person.AuthorityKind;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TodoListTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final ActorId STAFF = ActorId.of("staff-1");

    private static EntryHeader header(String id, String until) {
        return EntryHeader.first(id)
                .withEffective(EffectiveRange.between(LocalDate.parse("2025-03-01"), LocalDate.parse(until)));
    }

    private static CaseFile file(String id, ProcessDefinition process, PhaseId phase, Entry... entries) {
        CaseFile file = CaseFile.empty(CaseId.of(id)).withFocus(process.getPin(), phase);
        for (Entry entry : entries) {
            file = file.with(entry);
        }
        return file;
    }

    private static CaseFile standard(Entry... entries) {
        return file("case-1", StandardProcess.definition(), StandardProcess.JOB_DEVELOPMENT, entries);
    }

    private static CaseFile ips(Entry... entries) {
        return file("case-1", IpsProcess.definition(), IpsProcess.JOB_SEARCH, entries);
    }

    private static DatedParameter number(ParameterId id, long number) {
        return parameter(id, new ArgumentValue.OfNumber(BigDecimal.valueOf(number)));
    }

    private static DatedParameter parameter(ParameterId id, ArgumentValue value) {
        return new DatedParameter(id, EffectiveRange.NOT_STATED, value, null, PackId.of("agency"));
    }

    private static TodoList list(CaseFile file, DatedParameter... parameters) {
        return TodoList.of(file, TODAY, References.NONE, Parameters.of(List.of(parameters)));
    }

    private static List<String> lines(TodoList list) {
        return list.getItems().stream()
                .map(one -> one.due() + " " + one.kind().word() + " "
                        + one.about().stream().map(ref -> ref.id().value()).toList() + " " + one.citation()
                        + (one.overdue() ? " overdue" : ""))
                .toList();
    }

    private static List<String> gaps(TodoList list) {
        return list.getMissing().stream()
                .map(one -> one.kind().word() + " " + one.missing().what())
                .toList();
    }

    private static FundingEpisode episode() {
        return FundingEpisode.builder()
                .header(EntryHeader.first("episode-1"))
                .funder(OrganizationId.of("dds"))
                .programme(ProgrammeId.of("us-ct/dds"))
                .openedOn(LocalDate.parse("2026-02-01"))
                .build();
    }

    private static EmployerContact contact(String id, String on, ContactMethod method) {
        return EmployerContact.builder()
                .header(EntryHeader.first(id))
                .employer(EntryId.of("salon"))
                .on(LocalDate.parse(on))
                .method(method)
                .addBy(STAFF)
                .purpose("CANARY purpose")
                .build();
    }

    private static Pursuit pursuit(PursuitState state) {
        return Pursuit.builder()
                .header(EntryHeader.first("p-1"))
                .pursuitKind(PursuitKind.WAGE_JOB)
                .employer(EntryId.of("salon"))
                .state(state)
                .build();
    }

    private static Employment.Builder employment() {
        return Employment.builder()
                .header(EntryHeader.first("job-1"))
                .pursuit(EntryId.of("p-1"))
                .startedOn(LocalDate.parse("2026-01-31"))
                .weekly(Minutes.of(600))
                .wage(Rate.parse("USD 17.00 per hour"))
                .payer(Payer.EMPLOYER);
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

    private static Choice choice(ChoiceKind kind, String on) {
        return Choice.builder()
                .header(EntryHeader.first("choice-" + kind))
                .choiceKind(kind)
                .on(LocalDate.parse(on))
                .by(ActorId.of("person-1"))
                .capacity(Capacity.JOB_SEEKER)
                .subject(kind == ChoiceKind.DECLINES_EMPLOYER ? EntryId.of("salon") : null)
                .until(kind == ChoiceKind.PAUSES ? LocalDate.parse("2026-04-01") : null)
                .build();
    }

    @Test
    @Tag("SEM-4")
    void a_break_ends_on_the_day_that_the_person_named_unless_they_went_on_before() {
        Choice pauses = choice(ChoiceKind.PAUSES, "2026-03-01");
        assertThat(lines(list(standard(pauses)))).containsExactly("2026-04-01 break-ends [choice-PAUSES] SEM-4");
        assertThat(lines(list(standard(pauses, choice(ChoiceKind.RESUMES, "2026-03-08")))))
                .isEmpty();
    }

    @Test
    @Tag("ICF-T13")
    void tasks_of_the_plan_are_due_until_they_are_done() {
        PlanTask task = PlanTask.builder()
                .header(EntryHeader.first("t-1"))
                .text("CANARY text")
                .assignee(ActorId.of("aunt"))
                .dueOn(TODAY)
                .build();
        assertThat(list(standard(task)).getItems())
                .extracting(TodoItem::who, TodoItem::overdue)
                .containsExactly(tuple(ActorId.of("aunt"), false));
        assertThat(lines(list(
                        standard(PlanTask.builder().from(task).doneOn(TODAY).build()))))
                .isEmpty();
    }

    @Test
    @Tag("ICF-T26")
    @Tag("IPS-5")
    void a_benefits_plan_says_when_it_is_looked_at_again_or_the_agency_does() {
        BenefitsPlan plan = BenefitsPlan.builder()
                .header(EntryHeader.first("b-1"))
                .planner(ActorId.of("planner"))
                .madeOn(LocalDate.parse("2026-01-10"))
                .build();
        assertThat(gaps(list(standard(plan)))).containsExactly("benefits-review todo.benefits-review.days");
        assertThat(lines(list(standard(plan), number(TodoParameters.BENEFITS_REVIEW_DAYS, 365))))
                .containsExactly("2027-01-10 benefits-review [b-1] ICF-T26");
        assertThat(lines(list(standard(BenefitsPlan.builder()
                        .from(plan)
                        .nextReviewOn(LocalDate.parse("2026-06-01"))
                        .build()))))
                .containsExactly("2026-06-01 benefits-review [b-1] ICF-T26");
    }

    private static Consent consent(String id, String until) {
        return Consent.builder()
                .header(header(id, until))
                .givenBy(ActorId.of("person-1"))
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.values()[0])
                .build();
    }

    @Test
    @Tag("ICF-T3")
    void a_consent_that_ends_is_shown_until_another_takes_its_place_or_it_is_taken_back() {
        assertThat(lines(list(standard(consent("c-1", "2026-03-05")))))
                .containsExactly("2026-03-05 consent-ends [c-1] ICF-T3 overdue");
        assertThat(lines(list(standard(consent("c-1", "2026-03-05"), consent("c-2", "2027-03-05")))))
                .containsExactly("2027-03-05 consent-ends [c-2] ICF-T3");
        assertThat(lines(list(standard(Consent.builder()
                        .from(consent("c-1", "2026-06-05"))
                        .revokedOn(TODAY)
                        .build()))))
                .isEmpty();
    }

    @Test
    @Tag("SEM-3")
    void a_parents_authority_ends_when_the_person_comes_of_age() {
        Authority parent = Authority.builder()
                .header(EntryHeader.first("authority-1"))
                .holder(ActorId.of("parent-1"))
                .authorityKind(AuthorityKind.PARENT_OF_MINOR)
                .build();
        JobSeeker.Builder person = JobSeeker.builder()
                .header(EntryHeader.first("person"))
                .actor(ActorId.of("person-1"))
                .chosenName("CANARY name");
        DatedParameter eighteen = number(TodoParameters.MAJORITY_YEARS, 18);
        assertThat(gaps(list(standard(parent, person.build())))).containsExactly("authority-ends todo.majority.years");
        assertThat(gaps(list(standard(parent, person.build()), eighteen))).containsExactly("authority-ends born-on");
        assertThat(lines(list(
                        standard(
                                parent,
                                person.bornOn(LocalDate.parse("2008-07-04")).build()),
                        eighteen)))
                .containsExactly("2026-07-03 authority-ends [authority-1] SEM-3");
    }

    @Test
    @Tag("SEM-13")
    void an_authorization_ends_while_its_episode_is_open() {
        ServiceAuthorization authorization = ServiceAuthorization.builder()
                .header(EntryHeader.first("a-1"))
                .episode(EntryId.of("episode-1"))
                .service(ServiceCode.of("discovery"))
                .period(EffectiveRange.between(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-04-30")))
                .build();
        assertThat(lines(list(standard(episode(), authorization))))
                .containsExactly("2026-04-30 authorization-ends [a-1] SEM-13");
        assertThat(lines(list(standard(
                        FundingEpisode.builder()
                                .from(episode())
                                .closedOn(LocalDate.parse("2026-03-01"))
                                .build(),
                        authorization))))
                .isEmpty();
    }

    private static TodoList certified(@Nullable List<StaffCredential> credentials, DatedParameter... parameters) {
        ProviderAssignment assignment = ProviderAssignment.builder()
                .header(EntryHeader.first("assignment-1"))
                .provider(OrganizationId.of("provider"))
                .staff(STAFF)
                .choice(new HumanDecision(ActorId.of("person-1"), Capacity.JOB_SEEKER, TODAY, "", List.of()))
                .build();
        return TodoList.of(
                standard(assignment),
                TODAY,
                new References("register", Digest.of("register"), credentials),
                Parameters.of(List.of(parameters)));
    }

    private static StaffCredential credential(String type, String issued) {
        return new StaffCredential(STAFF, type, List.of(), null, LocalDate.parse(issued), null, null);
    }

    @Test
    @Tag("CT-11")
    void a_certificate_holds_as_long_as_the_state_says_and_nothing_is_guessed() {
        List<StaffCredential> two = List.of(credential("ct-ce", "2023-06-01"), credential("ct-ce", "2020-06-01"));
        assertThat(lines(certified(two, number(TodoParameters.CERTIFICATION_YEARS, 3))))
                .containsExactly("2026-05-31 certification-ends [] CT-11");
        assertThat(gaps(certified(two))).containsExactly("certification-ends todo.certification.years");
        assertThat(gaps(certified(null))).containsExactly("certification-ends staff-credentials");
        assertThat(gaps(certified(List.of()))).containsExactly("certification-ends staff-credentials/staff-1");
    }

    @Test
    @Tag("SEM-4")
    void a_consent_that_the_person_took_back_is_not_asked_for_again() {
        Consent consent = consent("c-1", "2026-06-05");
        Choice before = choice(ChoiceKind.WITHDRAWS_CONSENT, "2026-03-09");
        Choice later = choice(ChoiceKind.WITHDRAWS_CONSENT, "2026-03-11");
        assertThat(lines(list(standard(consent, before)))).isEmpty();
        assertThat(lines(list(standard(consent, later)))).hasSize(1);
    }

    @Test
    @Tag("SEM-6")
    void what_changes_later_is_not_due_by_then() {
        Consent now = consent("c-1", "2026-06-05");
        Consent renewed = Consent.builder()
                .from(now)
                .header(now.getHeader()
                        .next()
                        .withEffective(
                                EffectiveRange.between(LocalDate.parse("2026-06-01"), LocalDate.parse("2027-06-05"))))
                .build();
        assertThat(lines(list(standard(now, renewed)))).containsExactly("2026-06-05 consent-ends [c-1] ICF-T3");
    }

    @Test
    @Tag("SEM-26")
    void what_was_not_delivered_stays_due_in_a_closed_case() {
        DocumentRecord report = DocumentRecord.builder()
                .header(EntryHeader.first("report"))
                .documentType(DocumentType.DISCOVERY_REPORT)
                .title("Report")
                .service(ServiceCode.of("discovery"))
                .covers(EffectiveRange.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-28")))
                .build();
        CaseFile closed = file("case-1", StandardProcess.definition(), StandardProcess.CLOSED, report);
        assertThat(lines(list(closed, number(TodoParameters.DELIVERABLE_DAYS, 30))))
                .containsExactly("2026-03-30 deliverable [report] SEM-26");
    }

    @Test
    @Tag("SEM-4")
    void a_closed_case_has_nothing_due() {
        CaseFile closed = file(
                "case-1",
                StandardProcess.definition(),
                StandardProcess.CLOSED,
                consent("c-1", "2026-06-05"),
                employment().build());
        assertThat(list(closed).getItems()).isEmpty();
        assertThat(list(closed).getMissing()).isEmpty();
    }

    @Test
    void a_caseload_is_in_the_order_of_days_whatever_the_order_of_cases() {
        List<TodoList> lists = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lists.add(list(file(
                    "case-" + i,
                    StandardProcess.definition(),
                    StandardProcess.DISCOVERY,
                    consent("c-1", TODAY.plusDays(20 - i).toString()),
                    consent("c-2", TODAY.plusDays(i).toString()))));
        }
        TodoList forward = TodoList.caseload(TODAY, lists.stream());
        List<TodoList> turned = new ArrayList<>(lists);
        Collections.reverse(turned);
        assertThat(forward.getItems()).isSortedAccordingTo(TodoItem.ORDER).hasSizeGreaterThan(19);
        assertThat(TodoList.caseload(TODAY, turned.stream()).getItems()).isEqualTo(forward.getItems());
        assertThat(forward.until(TODAY.plusDays(12)).getItems())
                .allMatch(one -> !one.due().isAfter(TODAY.plusDays(12)))
                .isNotEmpty();
        assertThatThrownBy(() -> TodoList.caseload(TODAY.plusDays(1), Stream.of(forward)))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("a to-do list of 2026-03-10 in a caseload of 2026-03-11");
    }

    @Test
    @Tag("SEM-21")
    void a_list_holds_no_words_of_anyone() {
        TodoList list = list(
                ips(
                        contact("c-1", "2026-03-02", ContactMethod.VISIT),
                        PlanTask.builder()
                                .header(EntryHeader.first("t-1"))
                                .text("CANARY text")
                                .assignee(STAFF)
                                .dueOn(TODAY)
                                .build()),
                number(TodoParameters.FOLLOW_UP_DAYS, 7));
        assertThat(list.getItems()).hasSize(2);
        assertThat(list.getItems().toString() + list.getMissing() + list).doesNotContain("CANARY");
    }
}
