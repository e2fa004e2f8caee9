package org.customizedemployment.reports.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.benefits.Earnings;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.planning.PortfolioDecision;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.fixture.Working;
import org.customizedemployment.reports.person.PlanReport;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Report;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OwnPapersTest {
    private static Document document(Report<CaseView> report, CaseFile file, Audience audience) {
        return report.build(Rendered.view(file, audience), Rendered.english());
    }

    private static String text(Report<CaseView> report, CaseFile file) {
        Document document = document(report, file, Audience.JOB_SEEKER);
        // In plain text cells are wrapped, on a page they are not.
        return oneLine(Rendered.text(document)) + " "
                + Jsoup.parse(Rendered.html(document)).body().text();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<Block.Image> images(List<Block> blocks) {
        List<Block.Image> images = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Image image) {
                images.add(image);
            } else if (block instanceof Block.Section section) {
                images.addAll(images(section.blocks()));
            }
        }
        return images;
    }

    @Test
    @Tag("CT-24")
    @Tag("ICF-T16")
    void a_portfolio_holds_confirmed_strengths_with_their_sources_and_nothing_else() {
        String text = text(new PortfolioReport(), Working.file());
        assertThat(text)
                .contains(
                        "Robin Álvarez wants a portfolio",
                        "photo book and video",
                        "Calms nervous dogs within minutes [")
                .doesNotContain("Stocking shelves", "picture list of the steps", "rather work alone");
    }

    @Test
    @Tag("CT-24")
    @Tag("FED-ACC-1")
    void photos_have_their_words_and_one_without_is_named_with_what_to_do() {
        Document own = document(new PortfolioReport(), Working.file(), Audience.JOB_SEEKER);
        assertThat(images(own.blocks()))
                .extracting(Block.Image::alternative)
                .containsExactly("Robin brushing a white poodle", "Robin drying a small brown dog with a towel");
        assertThat(images(own.blocks())).extracting(Block.Image::content).containsExactly(null, Working.PHOTO);
        assertThat(oneLine(Rendered.text(own))).contains("The van: this picture has no words yet");
    }

    @Test
    @Tag("CT-24")
    void a_no_is_an_answer_and_ends_the_page() {
        CaseFile file = Working.file()
                .with(PortfolioDecision.builder()
                        .header(SampleCase.header("portfolio-02"))
                        .wanted(false)
                        .decision(SampleCase.decided(SampleCase.ROBIN, Capacity.JOB_SEEKER, "2026-03-01"))
                        .build());
        Document document = document(new PortfolioReport(), file, Audience.TEAM);
        assertThat(oneLine(Rendered.text(document)))
                .contains("decided not to have a portfolio")
                .doesNotContain("Calms nervous dogs");
        assertThat(images(document.blocks())).isEmpty();
    }

    @Test
    @Tag("ICF-T15")
    @Tag("FED-PRIV-2")
    void the_disclosure_plan_says_what_is_told_what_is_not_and_what_an_employer_would_read() {
        String text = text(new DisclosurePlanReport(), Working.file());
        assertThat(text).contains("You decide what is told to an employer");
        assertThat(text.substring(text.indexOf("What is not told"), text.indexOf("Consents")))
                .contains("Interests", "Support on the job", "Disability")
                .doesNotContain("- Name ", "- Photo");
        assertThat(text.substring(
                        text.indexOf("What an employer would read today"), text.indexOf("Changing your mind")))
                .contains("Name: Robin Álvarez", "What you bring: Calms nervous dogs within minutes");
    }

    @Test
    @Tag("FED-PRIV-2")
    void without_a_consent_each_employer_would_read_nothing() {
        CaseFile file = Working.file().without(EntryId.of("consent-01"));
        assertThat(text(new DisclosurePlanReport(), file))
                .contains("These employers would read nothing about you: - Happy Paws Salon [8] - City Cat Hotel [9]");
    }

    @Test
    @Tag("SEM-7")
    @Tag("ICF-T26")
    void the_benefits_summary_repeats_what_was_recorded_and_names_what_is_not_known() {
        String text = text(new BenefitsSummaryReport(), Working.file());
        assertThat(text)
                .contains("SSI", "earned income exclusion", "pay stubs to the agency", "Social Security", "$420.00 [")
                .contains("$900.00 per month, set by you")
                .contains("Whether it was explained so that it could be used.", "When it is looked at again.")
                .contains("What a wage would do to each benefit.")
                .doesNotContain("Which work incentives could be used.");
        // The two amounts are the ones recorded, what was earned and what the person set for themselves: nothing is
        // worked out.
        assertThat(Rendered.text(document(new BenefitsSummaryReport(), Working.file(), Audience.TEAM))
                        .split("\\$", -1))
                .hasSize(3);
    }

    @Test
    @Tag("ICF-T2")
    void without_counselling_it_says_so_and_that_an_offer_does_not_wait_for_it() {
        assertThat(text(new BenefitsSummaryReport(), SampleCase.full()))
                .contains("No benefits counselling is recorded yet. It is not a condition for an offer.")
                .contains("Which benefits there are, and which work incentives could be used.");
    }

    @Test
    @Tag("CT-24")
    @Tag("SEM-3")
    void what_a_guardian_decided_is_not_told_as_the_persons_wish() {
        CaseFile file = Working.file()
                .with(PortfolioDecision.builder()
                        .header(SampleCase.header("portfolio-02"))
                        .wanted(true)
                        .decision(SampleCase.decided(ActorId.of("grandmother"), Capacity.GUARDIAN, "2026-03-01"))
                        .build());
        CaseFile none = file.without(EntryId.of("document-03"));
        for (Document page : List.of(
                document(new PortfolioReport(), file, Audience.TEAM),
                document(new PlanReport(), none, Audience.TEAM))) {
            assertThat(oneLine(Rendered.text(page)))
                    .contains(
                            "Ana Álvarez (guardian) decided on March 1, 2026 that there is to be a portfolio for Robin Álvarez.")
                    .doesNotContain("wants a portfolio");
        }
    }

    @Test
    @Tag("ICF-T15")
    @Tag("FED-PRIV-2")
    void a_released_letterhead_is_among_what_an_employer_would_read() {
        assertThat(text(new DisclosurePlanReport(), Working.file())).doesNotContain("at the head of the page");
        CaseFile file = Working.file()
                .with(DisclosureDecision.builder()
                        .header(SampleCase.header("disclosure-09"))
                        .subject(DisclosureSubject.PROVIDER_BRANDING)
                        .employer(SampleCase.SALON)
                        .released(true)
                        .decision(SampleCase.decided(SampleCase.ROBIN, Capacity.JOB_SEEKER, "2026-02-20"))
                        .build());
        assertThat(text(new DisclosurePlanReport(), file))
                .contains("The provider's name and logo: at the head of the page");
    }

    @Test
    @Tag("ICF-T26")
    void earnings_say_from_which_job_they_are_in_order_of_time() {
        CaseFile file = Working.file()
                .with(Earnings.builder()
                        .header(SampleCase.header("earnings-02"))
                        .firstDay(LocalDate.of(2026, 3, 9))
                        .lastDay(LocalDate.of(2026, 3, 22))
                        .gross(Money.parse("USD 80.00"))
                        .build());
        String text = text(new BenefitsSummaryReport(), file);
        assertThat(text)
                .contains("March 9, 2026 to March 22, 2026 nothing recorded $80.00")
                .contains("March 23, 2026 to April 5, 2026 Happy Paws Salon $420.00");
        assertThat(text.indexOf("$80.00")).isLessThan(text.indexOf("$420.00"));
    }
}
