package org.customizedemployment.reports.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.tck.generator.CasePlanter;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.privacy.Canaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EmployerPageReportTest {
    private static final GeneratedCase PLANTED = CasePlanter.plant(SampleCase.full());

    /** What the employer told us itself, or agreed itself. */
    private static final Set<String> OWN = Set.of(
            "employer.name",
            "employer.postingPolicy",
            "workplace-job.title",
            "work-task.name",
            "employer-need.description",
            "employer-need.beneficiary",
            "job-design.jobTitle",
            "job-design.schedule",
            "agreement.payFoundBy");

    private static Document page(CaseFile file) {
        return new EmployerPageReport().build(Rendered.employer(file), Rendered.english());
    }

    private static Set<String> seen(CaseFile file) {
        Set<String> seen = new TreeSet<>();
        for (Format format : Rendered.FORMATS) {
            Canaries.of(PLANTED)
                    .in(Rendered.as(format, page(file), Rendered.english()))
                    .forEach(one -> seen.add(one.place()));
        }
        return seen;
    }

    @Test
    @Tag("FED-PRIV-2")
    @Tag("SEM-30")
    void without_a_release_the_page_holds_what_the_employer_knows_and_nothing_else() {
        assertThat(PLANTED.texts()).hasSizeGreaterThan(80);
        CaseFile silent = PLANTED.caseFile();
        for (Consent consent : silent.entries(Consent.TYPE)) {
            silent = silent.without(consent.id());
        }
        Set<String> seen = seen(silent);
        assertThat(seen).allMatch(OWN::contains, "told by the employer itself");
        assertThat(seen).contains("work-task.name", "employer.name");
        assertThat(Rendered.text(page(silent)))
                .contains("What the person brings", "We will talk about this when we meet.");
    }

    @Test
    @Tag("FED-PRIV-2")
    void a_release_shows_that_and_nothing_more() {
        Set<String> more = seen(PLANTED.caseFile());
        more.removeAll(OWN);
        assertThat(more)
                .containsExactlyInAnyOrder(
                        "job-seeker.chosenName",
                        "profile-statement.text",
                        "document.alternativeText",
                        "team-member.name");
    }

    @Test
    @Tag("ICF-T15")
    void a_name_that_the_disclosure_plan_keeps_back_is_nowhere() {
        CaseFile kept = SampleCase.full();
        for (DisclosureDecision line : kept.entries(DisclosureDecision.TYPE)) {
            if (line.getSubject() == DisclosureSubject.NAME) {
                kept = kept.without(line.id());
            }
        }
        String name = kept.entries(JobSeeker.TYPE).get(0).getChosenName();
        for (Format format : Rendered.FORMATS) {
            String page = Rendered.as(format, page(kept), Rendered.english());
            assertThat(page).doesNotContain(name).contains("Washing and drying dogs");
        }
    }

    @Test
    @Tag("SEM-30")
    void no_disability_funding_requirement_or_entry_id_is_on_the_page() {
        for (Format format : Rendered.FORMATS) {
            String page = Rendered.as(format, page(SampleCase.full()), Rendered.english());
            assertThat(page.replaceAll("(?s)<style>.*</style>", ""))
                    .doesNotContainPattern(
                            "(?i)disab|fund|score|DDS|ADS\\b|SEM-|ODEP|CT-\\d|ASERT|customized|discovery|"
                                    + "employer-01|work-0|need-0|design-0|statement-|case-0017");
        }
    }

    @Test
    @Tag("SEM-30")
    @Tag("ASERT-S1")
    void the_page_says_what_staff_get_back_and_where_it_goes() {
        String page = Rendered.as(new TextFormat(1000), page(SampleCase.full()), Rendered.english());
        assertThat(page.replaceAll("\\s+", " "))
                .contains("What your staff get back")
                .contains("Groomer gets back 8 h a week for: Cutting and styling coats")
                .contains("$17.50 per hour, $175.00 a week")
                .contains("Front desk keeps: Taking appointments")
                .contains("$17.50 per hour")
                .contains("what the salon pays its other assistants")
                .contains("July 15, 2026")
                .contains("Please speak with Lee Moran");
    }

    @Test
    @Tag("SEM-28")
    void a_need_is_a_question_until_the_employer_confirms_it() {
        String page = Rendered.text(page(SampleCase.full())).replaceAll("\\s+", " ");
        assertThat(page).contains("You confirmed", "Seen on a");
    }

    @Test
    @Tag("CT-39")
    void the_posting_rules_are_the_employers_or_a_question() {
        assertThat(Rendered.text(page(SampleCase.full()))).contains("You told us: new jobs hang on the board");
    }

    @Test
    void an_employer_of_whom_only_the_name_is_known_gets_questions() {
        EmployerView view =
                EmployerView.of(SampleCase.full(), EntryId.of("employer-02"), Optional.empty(), SampleCase.DAY);
        String page = Rendered.text(new EmployerPageReport().build(view, Rendered.english()));
        assertThat(page)
                .contains("A proposal for City Cat Hotel", "We would like to hear from you", "to be agreed")
                .doesNotContain("Calms nervous dogs", "Groomer", "July 15");
    }
}
