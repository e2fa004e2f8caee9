package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.us.ct.Certificates.DAY;
import static org.customizedemployment.pack.us.ct.Certificates.OTHER;
import static org.customizedemployment.pack.us.ct.Certificates.PROVIDER;
import static org.customizedemployment.pack.us.ct.Certificates.STAFF;
import static org.customizedemployment.pack.us.ct.Certificates.library;
import static org.customizedemployment.pack.us.ct.Certificates.register;
import static org.customizedemployment.pack.us.ct.Certificates.said;
import static org.customizedemployment.pack.us.ct.Certificates.session;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.training.CourseIteration;
import org.customizedemployment.core.training.Enrolment;
import org.customizedemployment.core.training.Homework;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.core.training.WaitListEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.rules.certification.Certification;
import org.customizedemployment.rules.certification.CourseCost;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final OrganizationId ADS = OrganizationId.of("ads");
    private static final OrganizationId DDS = OrganizationId.of("dds");
    private static final String COURSE = "ct-ce-course";
    private static final CourseIteration SPRING = new CourseIteration(
            COURSE,
            "2026-spring",
            List.of(session("2026-03-02"), session("2026-03-04"), session("2026-03-06")),
            List.of(
                    new Homework("profile", LocalDate.of(2026, 3, 5)),
                    new Homework("plan", LocalDate.of(2026, 3, 20))));
    private final Certification certification = Certification.of(library(), "us-ct.certification");

    private String cost(
            String course, OrganizationId payer, @Nullable Boolean initial, @Nullable List<OrganizationId> intends) {
        return said(certification.cost(new CourseCost(STAFF, course, payer, initial, intends), DAY));
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
}
