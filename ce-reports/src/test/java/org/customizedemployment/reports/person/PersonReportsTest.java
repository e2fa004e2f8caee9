package org.customizedemployment.reports.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.spi.document.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonReportsTest {
    private static Document discovery(CaseFile file, Audience audience) {
        return new DiscoveryReport().build(Rendered.view(file, audience), Rendered.english());
    }

    private static Document plan(CaseFile file, Audience audience) {
        return new PlanReport().build(Rendered.view(file, audience), Rendered.english());
    }

    private static String flat(Document document) {
        return Rendered.html(document)
                .replace("<wbr>", "")
                .replaceAll("(?s)<style>.*</style>|<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    @Tag("ICF-T11")
    void each_statement_says_how_it_stands_and_who_said_it() {
        assertThat(flat(discovery(SampleCase.full(), Audience.TEAM)))
                .contains(
                        "Calms nervous dogs within minutes [9] Confirmed by the job seeker Observed, Sam Okafor, in \"Morning at the dog park\" on January 20, 2026")
                .contains("Told by Robin Álvarez, in \"First visit at home\"")
                .contains("Told by others, Lee Moran");
        assertThat(flat(discovery(SampleCase.full(), Audience.JOB_SEEKER)))
                .contains("Confirmed by you", "Told by you", "What was learned about you");
    }

    @Test
    @Tag("CT-28")
    void the_report_names_likely_support_and_natural_supports_or_says_that_they_are_missing() {
        assertThat(flat(discovery(SampleCase.full(), Audience.FUNDER)))
                .contains("A picture list of the steps", "A coach on two mornings", "The groomer at the next table");
        assertThat(flat(discovery(SampleCase.empty(), Audience.FUNDER)))
                .contains("Not named yet. The report and the plan name them before they are final. CT-28");
    }

    /** The two that Discovery hands in (CT-21); the person looks the first one through before the team does. */
    @Test
    @Tag("CT-21")
    @Tag("ICF-T12")
    void report_and_draft_plan_come_out_of_discovery_and_say_who_has_looked_them_through() {
        assertThat(discovery(SampleCase.empty(), Audience.FUNDER).state()).isEqualTo("Draft");
        assertThat(plan(SampleCase.empty(), Audience.FUNDER).state()).isEqualTo("Draft");
        CaseFile reviewed = SampleCase.empty()
                .with(DocumentRecord.builder()
                        .header(SampleCase.header("d"))
                        .documentType(DocumentType.DISCOVERY_REPORT)
                        .title("Report")
                        .state(DocumentState.REVIEWED_BY_PERSON)
                        .addReviews(new Review(SampleCase.ROBIN, Capacity.JOB_SEEKER, LocalDate.of(2026, 2, 10)))
                        .build());
        assertThat(discovery(reviewed, Audience.TEAM).state()).isEqualTo("Draft, reviewed by the job seeker");
        assertThat(flat(discovery(reviewed, Audience.TEAM)))
                .contains(
                        "The job seeker has looked it through; the team still has to.",
                        "(job seeker) on February 10, 2026");
    }

    @ParameterizedTest
    @EnumSource(DocumentState.class)
    @Tag("CT-28")
    void the_state_of_the_document_is_said_in_words(DocumentState state) {
        CaseFile file = SampleCase.empty()
                .with(DocumentRecord.builder()
                        .header(SampleCase.header("d"))
                        .documentType(DocumentType.DISCOVERY_REPORT)
                        .title("Report")
                        .state(state)
                        .build());
        String words = discovery(file, Audience.TEAM).state();
        assertThat(words).startsWith(state == DocumentState.FINAL ? "Final" : "Draft");
        assertThat(discovery(SampleCase.empty(), Audience.TEAM).state()).isEqualTo("Draft");
    }

    @Test
    @Tag("SEM-5")
    void what_was_set_aside_is_told_to_the_person_and_is_evidence_for_nothing() {
        String own = flat(discovery(SampleCase.full(), Audience.JOB_SEEKER));
        assertThat(own).contains("What you set aside").containsOnlyOnce("Would rather work alone");
        assertThat(flat(plan(SampleCase.full(), Audience.JOB_SEEKER))).doesNotContain("Would rather work alone");
    }

    @Test
    void what_did_not_fit_stands_in_its_own_section() {
        assertThat(flat(discovery(SampleCase.full(), Audience.TEAM)))
                .contains("What did not fit")
                .contains("Stocking shelves");
    }

    @Test
    @Tag("CEE-3")
    void each_employer_says_where_the_idea_came_from() {
        assertThat(flat(plan(SampleCase.full(), Audience.FUNDER)))
                .contains("2 employers are listed")
                .contains("A connection of the team, proposed by Lee Moran")
                .contains("The job seeker's wish: 1");
    }

    @Test
    @Tag("ICF-T14")
    void the_plan_holds_themes_conditions_tasks_portfolio_transport_and_supports() {
        assertThat(flat(plan(SampleCase.full(), Audience.PROVIDER)))
                .contains(
                        "Care of animals",
                        "knows the day's order beforehand",
                        "Ask at the salon for a tour",
                        "March 1, 2026")
                .contains("Twelve pictures of groomed dogs", "on foot, ten minutes", "The groomer at the next table")
                .contains("Decided by Robin Álvarez on February 16, 2026.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"JOB_SEEKER", "TEAM", "PROVIDER", "FUNDER"})
    @Tag("ICF-T15")
    void the_disclosure_plan_is_for_the_job_seeker_and_the_team(Audience audience) {
        String text = flat(plan(SampleCase.full(), audience));
        if (audience == Audience.JOB_SEEKER || audience == Audience.TEAM) {
            assertThat(text).contains("Disclosure plan", "Disability", "is not told", "at the first meeting, by Robin");
        } else {
            assertThat(text).doesNotContain("Disclosure plan", "is not told", "at the first meeting, by Robin");
        }
    }

    @Test
    void a_case_with_nothing_in_it_gives_honest_documents() {
        assertThat(flat(discovery(SampleCase.empty(), Audience.TEAM)))
                .contains(
                        "Discovery Report: the job seeker",
                        "No team members are recorded yet.",
                        "No activities are recorded yet.",
                        "No themes are recorded yet.");
        assertThat(flat(plan(SampleCase.empty(), Audience.TEAM)))
                .contains("No plan has been made yet.", "Nothing is released.");
    }

    private static DocumentRecord.Builder finished() {
        DocumentRecord.Builder document = DocumentRecord.builder();
        document.header(SampleCase.header("document-09"))
                .documentType(DocumentType.DISCOVERY_REPORT)
                .title("Discovery Report")
                .state(DocumentState.FINAL);
        return document;
    }

    @Test
    @Tag("CT-28")
    @Tag("SEM-13")
    void a_page_about_a_final_report_says_that_it_is_not_the_one_that_was_looked_through() {
        DocumentRecord sent = finished()
                .addReviews(new Review(SampleCase.ROBIN, Capacity.JOB_SEEKER, LocalDate.of(2026, 2, 10)))
                .addReviews(new Review(ActorId.of("counselor"), Capacity.COUNSELOR, LocalDate.of(2026, 2, 12)))
                .sentOn(LocalDate.of(2026, 2, 13))
                .content(Digest.of("the bytes"))
                .build();
        CaseFile file = SampleCase.full().with(sent);
        assertThat(flat(discovery(file, Audience.TEAM)))
                .contains("The job seeker and the team have looked it through.")
                .contains("What was looked through is the version that was sent on February 13, 2026.")
                .contains("It is kept as it was, under "
                        + Digest.of("the bytes").toString().substring(0, 19) + ".")
                .contains("This page is written from the file as it is now, so it may say more.");
        Document frozen =
                new DiscoveryReport().build(Rendered.view(file, Audience.TEAM).on(sent.id()), Rendered.english());
        assertThat(flat(frozen)).doesNotContain("written from the file as it is now");
    }

    @Test
    @Tag("CT-28")
    @Tag("SEM-27")
    void a_review_that_nobody_recorded_is_not_said_to_have_been() {
        assertThat(flat(discovery(SampleCase.full().with(finished().build()), Audience.FUNDER)))
                .contains("It is final. That the job seeker and the team looked it through is not recorded.")
                .doesNotContain("have looked it through");
        CaseFile offered = SampleCase.full()
                .with(finished().reviewOfferedOn(LocalDate.of(2026, 2, 3)).build());
        assertThat(flat(discovery(offered, Audience.FUNDER))).contains("A review was offered on February 3, 2026.");
    }

    @Test
    @Tag("FED-PRIV-1")
    void a_page_that_holds_more_than_its_day_says_so() {
        CaseFile later = SampleCase.full().recordedOn(SampleCase.DAY.plusDays(3));
        assertThat(flat(discovery(later, Audience.TEAM)))
                .contains("It also holds what was recorded later, until May 7, 2026.");
        assertThat(flat(discovery(SampleCase.full(), Audience.TEAM))).doesNotContain("recorded later");
    }

    @Test
    @Tag("CEE-4")
    @Tag("SEM-4")
    void a_representative_is_named_only_while_the_persons_own_choice_stands() {
        assertThat(flat(discovery(SampleCase.full(), Audience.TEAM)))
                .contains("Representative by own choice Lee Moran");
        CaseFile declined = SampleCase.full()
                .with(Choice.builder()
                        .header(SampleCase.header("choice-09"))
                        .choiceKind(ChoiceKind.DECLINES_REPRESENTATION)
                        .on(LocalDate.of(2026, 3, 1))
                        .by(SampleCase.ROBIN)
                        .capacity(Capacity.JOB_SEEKER)
                        .build());
        assertThat(flat(discovery(declined, Audience.TEAM))).doesNotContain("Representative by own choice");
    }
}
