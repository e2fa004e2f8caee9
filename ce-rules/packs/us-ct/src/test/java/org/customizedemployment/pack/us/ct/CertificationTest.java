package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.training.CourseIteration;
import org.customizedemployment.core.training.Enrolment;
import org.customizedemployment.core.training.Homework;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.core.training.WaitListEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.certification.Certification;
import org.customizedemployment.rules.certification.CourseCost;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.text.MessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connecticut's certification, row by row. */
class CertificationTest {
    private static final ActorId STAFF = ActorId.of("staff-1");
    private static final ActorId OTHER = ActorId.of("staff-2");
    private static final OrganizationId ADS = OrganizationId.of("ads");
    private static final OrganizationId DDS = OrganizationId.of("dds");
    private static final OrganizationId PROVIDER = OrganizationId.of("provider");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String COURSE = "ct-ce-course";
    private static final CourseIteration SPRING = new CourseIteration(
            COURSE,
            "2026-spring",
            List.of(session("2026-03-02"), session("2026-03-04"), session("2026-03-06")),
            List.of(
                    new Homework("profile", LocalDate.of(2026, 3, 5)),
                    new Homework("plan", LocalDate.of(2026, 3, 20))));

    private static final MessageSource WORDS = library().messages();

    private final Certification certification = Certification.of(library(), "us-ct.certification");

    private static PackLibrary library(PackProvider... more) {
        List<PackProvider> packs = new java.util.ArrayList<>(List.of(new UsCtPack()));
        packs.addAll(List.of(more));
        return ((PackLoad.Loaded) PackLoader.load(packs)).library();
    }

    private static ServiceInterval session(String day) {
        return ServiceInterval.parse(day + "T09:00[America/New_York]", day + "T12:00[America/New_York]");
    }

    private static StaffCredential held(ActorId staff, String type, String component, String issued) {
        return new StaffCredential(
                staff,
                type,
                List.of(ServiceComponent.of(component)),
                null,
                LocalDate.parse(issued),
                null,
                null,
                PROVIDER);
    }

    private static References register(StaffCredential... all) {
        return new References("registry", Digest.of(List.of(all).toString()), List.of(all));
    }

    private static TrainingRegister training(Enrolment enrolment) {
        return new TrainingRegister(
                "training", Digest.of("t"), LocalDate.of(2026, 12, 31), List.of(SPRING), List.of(enrolment), List.of());
    }

    private static Enrolment enrolled(
            @Nullable String signed,
            List<String> attended,
            List<Enrolment.HandedIn> homework,
            @Nullable String completed) {
        return new Enrolment(
                STAFF,
                PROVIDER,
                COURSE,
                "2026-spring",
                signed == null ? null : LocalDate.parse(signed),
                attended.stream().map(LocalDate::parse).toList(),
                homework,
                completed == null ? null : LocalDate.parse(completed),
                null,
                null,
                null);
    }

    private static Enrolment.HandedIn handedIn(String homework, String day) {
        return new Enrolment.HandedIn(homework, LocalDate.parse(day));
    }

    /** Its outcomes and codes, each of which has words in both languages that use no value that is not there. */
    private static String said(Decision decision) {
        for (RuleFinding one : decision.getFindings()) {
            Reason reason = one.finding().reason();
            for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
                String words = WORDS.find(reason.code(), language).orElseThrow(() -> new AssertionError(reason.code()));
                String rest = words;
                for (var argument : reason.arguments()) {
                    rest = rest.replace("{" + argument.name() + "}", "");
                }
                assertThat(rest).as(reason.code()).doesNotContain("{");
                assertThat(WORDS.find("rule." + one.rule(), language))
                        .as(one.rule().value())
                        .isPresent();
            }
        }
        return decision.getFindings().stream()
                .map(one -> one.finding().outcome().word() + " "
                        + one.finding().reason().code())
                .collect(Collectors.joining(", "));
    }

    private Decision on(String component, String day, StaffCredential... all) {
        return certification.held(STAFF, ServiceComponent.of(component), LocalDate.parse(day), register(all));
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-11")
    @Tag("SEM-12")
    void a_certificate_counts_from_its_issue_to_the_day_before_its_third_anniversary() {
        StaffCredential one = held(STAFF, "ct-ce", "discovery", "2023-03-03");
        assertThat(on("discovery", "2023-03-02", one).getOutcome()).contains(Outcome.NOT_MET);
        assertThat(on("discovery", "2023-03-03", one).getOutcome()).contains(Outcome.MET);
        assertThat(on("discovery", "2026-03-02", one).getOutcome()).contains(Outcome.MET);
        assertThat(said(on("discovery", "2026-03-03", one))).isEqualTo("not-met rules.credential-lapsed");
    }

    @Test
    @Tag("CT-10")
    @Tag("CT-10a")
    void each_stage_asks_for_its_own_certification_and_planning_for_that_in_discovery() {
        Decision all = certification.held(STAFF, DAY, register(held(STAFF, "acre-ce", "discovery", "2025-01-01")));
        assertThat(said(all))
                .isEqualTo("met rules.credential-met, not-met rules.credential-other-component,"
                        + " not-met rules.credential-other-component");
        assertThat(on("job-search-planning", "2026-03-02", held(STAFF, "ct-ce", "discovery", "2025-01-01"))
                        .getOutcome())
                .contains(Outcome.MET);
    }

    @Test
    @Tag("CT-5")
    @Tag("CT-10")
    void neither_a_mentor_nor_a_trained_trainer_nor_cesp_stands_in() {
        for (String type : List.of("cesp", "train-the-trainer", "mentored")) {
            assertThat(said(on(
                            "discovery",
                            "2026-03-02",
                            held(STAFF, type, "discovery", "2025-01-01"),
                            held(OTHER, "ct-ce", "discovery", "2025-01-01"))))
                    .isEqualTo("not-met rules.credential-not-accepted");
        }
    }

    @Test
    @Tag("CT-32")
    void a_worker_whom_the_job_seeker_hires_qualifies_by_the_register() {
        StaffCredential nobodys = new StaffCredential(
                STAFF, "acre-ce", List.of(ServiceComponent.DISCOVERY), null, LocalDate.of(2025, 1, 1), null, null);
        assertThat(on("discovery", "2026-03-02", nobodys).getOutcome()).contains(Outcome.MET);
        assertThat(on("discovery", "2026-03-02").getOutcome()).contains(Outcome.NOT_MET);
        assertThat(said(certification.held(STAFF, ServiceComponent.DISCOVERY, DAY, References.NONE)))
                .isEqualTo("cannot-tell rules.credential-no-register");
    }

    @Test
    @Tag("CT-30")
    @Tag("CT-32a")
    void an_answer_is_a_decision_that_cites_register_pack_and_parameter_and_no_case() {
        References register = register(held(STAFF, "ct-ce", "discovery", "2025-01-01"));
        Decision one = certification.held(STAFF, ServiceComponent.DISCOVERY, DAY, register);
        assertThat(one.getKind()).isEqualTo(DecisionKind.CERTIFICATION);
        assertThat(one.getCaseId()).isEmpty();
        assertThat(one.getReferencesDigest()).contains(register.digest());
        assertThat(one.getPacks()).hasSize(1);
        RuleFinding finding = one.getFindings().get(0);
        assertThat(finding.citations()).contains(Citation.of("CT-4"), Citation.of("SEM-12"));
        assertThat(finding.parametersRead()).hasSize(1);
    }

    @Test
    @Tag("CT-11")
    void those_who_have_to_recertify_soon_are_listed_and_those_who_did_are_not() {
        References register = register(
                held(ActorId.of("a"), "ct-ce", "discovery", "2023-03-02"),
                held(ActorId.of("b"), "ct-ce", "discovery", "2023-03-03"),
                held(ActorId.of("c"), "ct-ce", "discovery", "2023-05-31"),
                held(ActorId.of("d"), "ct-ce", "discovery", "2023-06-01"),
                held(ActorId.of("e"), "ct-ce", "discovery", "2023-04-01"),
                held(ActorId.of("e"), "ct-ce", "discovery", "2026-01-15"),
                held(ActorId.of("f"), "cesp", "discovery", "2023-04-01"));
        Decision ending = certification.ending(DAY, 89, register);
        assertThat(ending.getFindings())
                .extracting(one ->
                        one.finding().reason().argument("staff").orElseThrow().toString())
                .containsExactly("OfCode[code=b]", "OfCode[code=c]");
        assertThat(ending.hasFindings()).isFalse();
        assertThat(said(certification.ending(DAY, 30, References.NONE)))
                .isEqualTo("cannot-tell rules.certification-no-register");
    }

    @Test
    @Tag("CT-8")
    @Tag("CT-9")
    void the_course_asks_for_agreement_every_live_session_and_homework_in_time() {
        List<String> all = List.of("2026-03-02", "2026-03-04", "2026-03-06");
        List<Enrolment.HandedIn> homework = List.of(handedIn("profile", "2026-03-05"), handedIn("plan", "2026-03-20"));
        Enrolment done = enrolled("2026-02-27", all, homework, "2026-03-31");
        LocalDate after = LocalDate.of(2026, 4, 1);
        assertThat(certification.training(STAFF, after, training(done)).getOutcome())
                .contains(Outcome.MET);

        Enrolment notSo = enrolled(
                "2026-03-02",
                List.of("2026-03-02", "2026-03-06"),
                List.of(handedIn("profile", "2026-03-06"), handedIn("plan", "2026-03-20")),
                null);
        assertThat(said(certification.training(STAFF, after, training(notSo))))
                .isEqualTo("not-met rules.training-agreement-late, not-met rules.training-sessions-missed,"
                        + " not-met rules.training-homework-missed, not-yet-due rules.training-not-completed");
    }

    @Test
    @Tag("CT-8")
    @Tag("CT-9")
    void in_the_middle_of_the_course_what_is_ahead_is_not_yet_due() {
        Enrolment one = enrolled("2026-02-27", List.of("2026-03-02"), List.of(), null);
        assertThat(said(certification.training(STAFF, LocalDate.of(2026, 3, 3), training(one))))
                .isEqualTo("met rules.training-agreement-met, not-yet-due rules.training-sessions-ahead,"
                        + " not-yet-due rules.training-homework-ahead, not-yet-due rules.training-not-completed");
        assertThat(said(certification.training(
                        STAFF, LocalDate.of(2026, 3, 1), training(enrolled(null, List.of(), List.of(), null)))))
                .startsWith("not-yet-due rules.training-agreement-missing");
    }

    @Test
    @Tag("CT-9")
    void what_nobody_recorded_is_open() {
        TrainingRegister open = new TrainingRegister(
                "training",
                Digest.of("t"),
                null,
                List.of(SPRING),
                List.of(enrolled(null, List.of(), List.of(), null)),
                List.of());
        assertThat(said(certification.training(STAFF, LocalDate.of(2026, 4, 1), open)))
                .startsWith(
                        "cannot-tell rules.training-agreement-missing, cannot-tell rules.training-sessions-not-known,"
                                + " cannot-tell rules.training-homework-not-known");
        assertThat(said(certification.training(OTHER, DAY, open))).isEqualTo("cannot-tell rules.training-not-enrolled");
    }

    @Test
    @Tag("CT-8")
    @Tag("CT-9")
    @Tag("SEM-11")
    void a_course_without_sessions_or_homework_in_the_register_is_open() {
        TrainingRegister empty = new TrainingRegister(
                "training",
                Digest.of("t"),
                LocalDate.of(2026, 12, 31),
                List.of(new CourseIteration(COURSE, "2026-spring", List.of(), List.of())),
                List.of(enrolled("2026-02-27", List.of(), List.of(), "2026-03-31")),
                List.of());
        assertThat(said(certification.training(STAFF, LocalDate.of(2026, 4, 1), empty)))
                .contains("cannot-tell rules.training-no-sessions", "cannot-tell rules.training-no-homework")
                .doesNotContain("-met");
    }

    @Test
    @Tag("CT-13")
    @Tag("SEM-11")
    void an_entry_for_another_time_says_no_only_where_the_register_is_recorded_through() {
        TrainingRegister open = new TrainingRegister(
                "training",
                Digest.of("t"),
                null,
                List.of(SPRING),
                List.of(),
                List.of(new WaitListEntry(STAFF, PROVIDER, COURSE, "2026-spring", LocalDate.of(2026, 1, 10))));
        assertThat(said(certification.waiting(STAFF, "2026-fall", DAY, open)))
                .isEqualTo("cannot-tell rules.wait-list-other");
    }

    @Test
    @Tag("CT-8")
    void a_session_outside_weekday_mornings_is_asked_about() {
        CourseIteration saturday =
                new CourseIteration(COURSE, "2026-spring", List.of(session("2026-03-07")), List.of());
        TrainingRegister register = new TrainingRegister(
                "training",
                Digest.of("t"),
                null,
                List.of(saturday),
                List.of(enrolled("2026-03-01", List.of("2026-03-07"), List.of(), null)),
                List.of());
        assertThat(said(certification.training(STAFF, LocalDate.of(2026, 3, 8), register)))
                .endsWith("needs-human-decision rules.training-other-times");
    }

    @Test
    @Tag("CT-13")
    @Tag("CT-6")
    void an_entry_in_the_wait_list_lapses_with_its_course_and_has_to_be_handed_in_again() {
        TrainingRegister register = new TrainingRegister(
                "training",
                Digest.of("t"),
                LocalDate.of(2026, 12, 31),
                List.of(SPRING, new CourseIteration(COURSE, "2026-fall", List.of(session("2026-09-07")), List.of())),
                List.of(),
                List.of(new WaitListEntry(STAFF, PROVIDER, COURSE, "2026-spring", LocalDate.of(2026, 1, 10))));
        LocalDate before = LocalDate.of(2026, 3, 1);
        assertThat(said(certification.waiting(STAFF, "2026-spring", before, register)))
                .isEqualTo("met rules.wait-list-waits, needs-human-decision rules.wait-list-seat");
        assertThat(said(certification.waiting(STAFF, "2026-spring", DAY, register)))
                .isEqualTo("not-met rules.wait-list-lapsed");
        assertThat(said(certification.waiting(STAFF, "2026-fall", DAY, register)))
                .isEqualTo("not-met rules.wait-list-other");
        assertThat(said(certification.waiting(OTHER, "2026-fall", DAY, register)))
                .isEqualTo("not-met rules.wait-list-none");
    }

    @Test
    @Tag("CT-6")
    @Tag("CT-7")
    @Tag("CT-14")
    @Tag("SEM-20")
    void who_is_given_a_seat_is_for_the_training_team_by_whom_it_serves_and_where() {
        TrainingRegister register = new TrainingRegister(
                "training",
                Digest.of("t"),
                LocalDate.of(2026, 12, 31),
                List.of(SPRING),
                List.of(),
                List.of(
                        new WaitListEntry(STAFF, PROVIDER, COURSE, "2026-spring", LocalDate.of(2026, 1, 10)),
                        new WaitListEntry(OTHER, PROVIDER, COURSE, "2026-spring", LocalDate.of(2026, 1, 11))));
        for (ActorId one : List.of(STAFF, OTHER)) {
            RuleFinding seat = certification
                    .waiting(one, "2026-spring", LocalDate.of(2026, 3, 1), register)
                    .getFindings()
                    .get(1);
            assertThat(seat.finding().outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
            assertThat(seat.finding().missing())
                    .containsExactly(new Missing(Missing.Kind.HUMAN_DECISION, "training-seat"));
            assertThat(seat.citations()).contains(Citation.of("CT-6"), Citation.of("CT-7"), Citation.of("CT-14"));
        }
    }

    @Test
    @Tag("CT-12")
    void the_course_is_free_to_begin_with_and_dds_pays_for_no_other() {
        assertThat(cost(COURSE, DDS, true, List.of(ADS, DDS))).isEqualTo("met rules.course-cost-free");
        assertThat(cost(COURSE, DDS, true, List.of(DDS))).isEqualTo("not-met rules.course-cost-not-free");
        assertThat(cost(COURSE, DDS, null, List.of(ADS, DDS))).isEqualTo("cannot-tell rules.course-cost-depends");
        assertThat(cost(COURSE, DDS, true, null)).isEqualTo("cannot-tell rules.course-cost-depends");
        assertThat(cost(COURSE, DDS, false, List.of(ADS, DDS))).isEqualTo("cannot-tell rules.course-cost-not-initial");
        assertThat(cost("acre-elsewhere", DDS, true, null)).isEqualTo("not-met rules.course-cost-not-reimbursed");
        assertThat(cost("acre-elsewhere", ADS, true, null)).isEqualTo("cannot-tell rules.course-cost-not-stated");
    }

    private String cost(
            String course, OrganizationId payer, @Nullable Boolean initial, @Nullable List<OrganizationId> intends) {
        return said(certification.cost(new CourseCost(STAFF, course, payer, initial, intends), DAY));
    }

    @Test
    @Tag("CT-38")
    @Tag("SEM-20")
    void replacement_staff_are_paid_once_after_completion_by_a_human_decision() {
        LocalDate after = LocalDate.of(2026, 4, 1);
        TrainingRegister done = training(replacing(OTHER, "2026-03-31", null));
        Decision open = certification.replacementPay(STAFF, DDS, after, done);
        assertThat(said(open)).isEqualTo("cannot-tell rules.replacement-amount-not-supplied");
        assertThat(open.getFindings().get(0).finding().missing())
                .containsExactly(new Missing(Missing.Kind.PARAMETER, "us-ct.dds.replacement-pay"));

        Certification supplied = Certification.of(library(agency()), "us-ct.certification");
        Decision toDecide = supplied.replacementPay(STAFF, DDS, after, done);
        assertThat(said(toDecide)).isEqualTo("needs-human-decision rules.replacement-to-decide");
        assertThat(said(supplied.replacementPay(STAFF, DDS, LocalDate.of(2026, 3, 30), done)))
                .isEqualTo("not-yet-due rules.replacement-not-completed");
        assertThat(said(supplied.replacementPay(
                        STAFF, DDS, after, training(replacing(OTHER, "2026-03-31", "2026-04-01")))))
                .isEqualTo("not-met rules.replacement-paid");
        assertThat(said(supplied.replacementPay(STAFF, DDS, after, training(replacing(null, "2026-03-31", null)))))
                .isEqualTo("not-applicable rules.replacement-of-nobody");
        assertThat(said(supplied.replacementPay(STAFF, ADS, after, done)))
                .isEqualTo("cannot-tell rules.replacement-not-stated");
    }

    private static Enrolment replacing(@Nullable ActorId whom, String completed, @Nullable String paid) {
        return new Enrolment(
                STAFF,
                PROVIDER,
                COURSE,
                "2026-spring",
                null,
                List.of(),
                List.of(),
                LocalDate.parse(completed),
                null,
                whom,
                paid == null ? null : LocalDate.parse(paid));
    }

    private static PackProvider agency() {
        return FilePack.of(List.of(PackFile.of("agency.yaml", """
                format: ce-pack/1
                pack: {id: agency, version: 1.0.0, layers-over: [us-ct], citations: [CT-38]}
                set-parameters:
                  - id: us-ct.dds.replacement-pay
                    citations: [CT-38]
                    values: [{money: USD 500.00}]
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    @Tag("CT-35")
    @Tag("SEM-20")
    void when_the_only_certified_person_leaves_people_decide_for_each_job_seeker() {
        References register = register(
                held(STAFF, "ct-ce", "discovery", "2025-01-01"), held(OTHER, "ct-ce", "job-development", "2025-01-01"));
        List<CaseFile> cases = List.of(
                served("case-2", "job-development", STAFF, null),
                served("case-1", "discovery", STAFF, null),
                served("case-3", "discovery", OTHER, null),
                served("case-4", "discovery", STAFF, "assignment-2"));
        Decision decision = certification.departure(PROVIDER, STAFF, DAY, register, cases);

        assertThat(decision.getOutcome()).contains(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(said(decision))
                .isEqualTo("needs-human-decision rules.departure-last, needs-human-decision rules.departure-person,"
                        + " needs-human-decision rules.departure-person, met rules.departure-person-decided,"
                        + " needs-human-decision rules.departure-training-priority");
        assertThat(decision.getFindings().get(1).finding().reason().arguments().toString())
                .contains("case-1", "phase", "discovery");
        assertThat(decision.getFindings().get(2).finding().missing())
                .containsExactly(new Missing(Missing.Kind.HUMAN_DECISION, "provider-assignment"));
    }

    @Test
    @Tag("CT-35")
    void nothing_is_to_decide_where_somebody_else_is_certified_and_it_is_open_where_nobody_can_tell() {
        StaffCredential leaving = held(STAFF, "ct-ce", "discovery", "2025-01-01");
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register(leaving, held(OTHER, "acre-ce", "discovery", "2025-01-01")),
                        List.of(served("case-1", "discovery", STAFF, null)))))
                .isEqualTo("met rules.departure-others");
        StaffCredential notStated =
                new StaffCredential(OTHER, "ct-ce", List.of(), null, LocalDate.of(2025, 1, 1), null, null, PROVIDER);
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, register(leaving, notStated), List.of())))
                .startsWith("cannot-tell rules.departure-others-not-known");
        assertThat(said(certification.departure(PROVIDER, OTHER, DAY, register(leaving), List.of())))
                .isEqualTo("not-applicable rules.departure-not-certified");
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, References.NONE, List.of())))
                .isEqualTo("cannot-tell rules.certification-no-register");
    }

    @Test
    @Tag("CT-35")
    @Tag("SEM-11")
    void a_certificate_that_does_not_say_for_what_leaves_it_open_who_is_affected_and_lists_them() {
        StaffCredential leaving =
                new StaffCredential(STAFF, "ct-ce", List.of(), null, LocalDate.of(2025, 1, 1), null, null, PROVIDER);
        List<CaseFile> cases = List.of(served("case-1", "discovery", STAFF, null));
        Decision open = certification.departure(PROVIDER, STAFF, DAY, register(leaving), cases);
        assertThat(said(open))
                .contains("cannot-tell rules.departure-leaver-not-known", "rules.departure-person,")
                .doesNotContain("not-certified");
        assertThat(open.getFindings().get(0).finding().missing())
                .containsExactly(new Missing(Missing.Kind.REFERENCE, "credential-component"));
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register(
                                leaving,
                                held(OTHER, "ct-ce", "discovery", "2025-01-01"),
                                held(OTHER, "ct-ce", "job-development", "2025-01-01"),
                                held(OTHER, "ct-ce", "post-placement-support", "2025-01-01")),
                        cases)))
                .doesNotContain("not-known", "rules.departure-person");
    }

    @Test
    @Tag("CT-35")
    @Tag("SEM-8")
    void a_person_whose_case_names_nobody_is_listed_by_services_given_or_as_not_known() {
        References register = register(held(STAFF, "ct-ce", "discovery", "2025-01-01"));
        CaseFile nothing = CaseFile.builder(CaseId.of("case-1")).build();
        CaseFile byServices = nothing.with(service("visit", "discovery", STAFF));
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, register, List.of(byServices))))
                .contains("needs-human-decision rules.departure-person,");
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, register, List.of(nothing))))
                .contains("cannot-tell rules.departure-person-not-known");
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register,
                        List.of(nothing.with(service("visit", "job-development", STAFF))))))
                .contains("cannot-tell rules.departure-person-not-known");
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register,
                        List.of(byServices.withCoverage(ProviderAssignment.TYPE, Coverage.COMPLETE)))))
                .doesNotContain("rules.departure-person");
    }

    @Test
    @Tag("CT-35")
    @Tag("SEM-8")
    void an_assignment_that_names_no_staff_is_the_leavers_only_if_their_services_can_tell() {
        References register = register(held(STAFF, "ct-ce", "discovery", "2025-01-01"));
        CaseFile unnamed =
                CaseFile.empty(CaseId.of("case-1")).with(assignment("assignment-1", java.util.Optional.empty(), null));
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, register, List.of(unnamed))))
                .contains("cannot-tell rules.departure-person-not-known");
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register,
                        List.of(unnamed.withCoverage(ServiceEntry.TYPE, Coverage.COMPLETE)))))
                .doesNotContain("rules.departure-person");
        assertThat(said(certification.departure(
                        PROVIDER, STAFF, DAY, register, List.of(unnamed.with(service("visit", "discovery", STAFF))))))
                .contains("needs-human-decision rules.departure-person,");
    }

    private static ServiceEntry service(String id, String component, ActorId staff) {
        return ServiceEntry.builder()
                .header(EntryHeader.first(id))
                .episode(EntryId.of("episode"))
                .service(ServiceCode.of(component))
                .component(ServiceComponent.of(component))
                .activityKind(ActivityKind.HOME_VISIT)
                .when(session("2026-02-02"))
                .staff(staff)
                .build();
    }

    private static CaseFile served(String id, String phase, ActorId staff, @Nullable String next) {
        ProviderAssignment first = assignment("assignment-1", staff, null);
        CaseFile file = CaseFile.builder(CaseId.of(id))
                .focus(new ProcessPin("process", "1", Digest.of("p")), PhaseId.of(phase))
                .add(first)
                .build();
        return next == null ? file : file.with(assignment(next, OTHER, first.id()));
    }

    private static ProviderAssignment assignment(String id, ActorId staff, @Nullable EntryId previous) {
        return assignment(id, java.util.Optional.of(staff), previous);
    }

    private static ProviderAssignment assignment(
            String id, java.util.Optional<ActorId> staff, @Nullable EntryId previous) {
        return ProviderAssignment.builder()
                .header(EntryHeader.first(id))
                .provider(PROVIDER)
                .staff(staff)
                .previous(java.util.Optional.ofNullable(previous))
                .choice(new HumanDecision(
                        ActorId.of("person"), Capacity.JOB_SEEKER, LocalDate.of(2026, 1, 5), "chose", List.of()))
                .build();
    }
}
