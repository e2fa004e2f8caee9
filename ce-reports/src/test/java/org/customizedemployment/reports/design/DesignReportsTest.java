package org.customizedemployment.reports.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.fixture.Designs;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DesignView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Designs side by side, and the private page. */
class DesignReportsTest {
    private static String words(Document document) {
        return Rendered.as(new TextFormat(1000), document, Rendered.english()).replaceAll("\\s+", " ");
    }

    private static Document page(DesignView view) {
        return new PrivatePageReport().build(view, Rendered.english());
    }

    private static Document designs(DesignView view) {
        return new DesignsReport().build(view, Rendered.english());
    }

    @Test
    @Tag("SEM-20")
    @Tag("SEM-30")
    void the_private_page_is_the_persons_alone_and_ends_with_their_decision() {
        assertThat(new PrivatePageReport().getAudiences()).containsExactly(Audience.JOB_SEEKER);
        for (DesignView view : Designs.views(SampleCase.full(), Audience.JOB_SEEKER)) {
            Document page = page(view);
            Block last = page.blocks().get(page.blocks().size() - 1);
            assertThat(((Block.Section) last).title()).isEqualTo("You decide");
            assertThat(words(page)).contains("You decide: yes, no, or something else, and you can change your mind.");
        }
    }

    @Test
    @Tag("SEM-20")
    @Tag("SEM-28")
    void nobody_is_scored_and_best_is_said_of_the_model_alone() {
        for (DesignView view : Designs.views(SampleCase.full(), Audience.TEAM)) {
            assertThat(words(designs(view)))
                    .doesNotContainPattern("(?i)\\bscore:|\\brank:|percent fit|recommended|we recommend")
                    .contains("The person decides");
        }
        assertThat(words(designs(Designs.chosen(SampleCase.full(), Audience.TEAM))))
                .contains("Nothing here says that a job is good or right")
                .contains("people; nothing is claimed to be the best");
    }

    @Test
    @Tag("SEM-7")
    void a_limit_of_earnings_is_there_only_if_the_person_set_it_and_benefits_are_not_predicted() {
        CaseFile file = SampleCase.full();
        assertThat(words(page(Designs.chosen(file, Audience.JOB_SEEKER))))
                .contains("You set no limit on what you earn, and nobody set one for you.")
                .contains("Nobody can say here what becomes of your benefits.");
        CaseFile limited =
                file.toBuilder().put(limit(Manner.TOLD_BY_JOB_SEEKER)).build();
        assertThat(words(page(Designs.chosen(limited, Audience.JOB_SEEKER))))
                .contains(
                        "You set a limit of $500.00 a month. At this pay that is at most 6 h 35 min a week; this design"
                                + " has 10 h. You can take the limit away.")
                .contains("What stands against it");
        CaseFile others = file.toBuilder().put(limit(Manner.TOLD_BY_OTHERS)).build();
        assertThat(words(page(Designs.chosen(others, Audience.JOB_SEEKER))))
                .contains("You set no limit on what you earn");
    }

    private static ProfileStatement limit(Manner how) {
        return ProfileStatement.builder()
                .header(SampleCase.header("statement-limit").withProvenance(Provenance.of(how, SampleCase.ROBIN)))
                .area(ProfileArea.PREFERENCE)
                .text("No more than 500 dollars a month")
                .standing(StatementStanding.CONFIRMED)
                .topic(new ProfileTopic.Pay(null, new Money(50_000, "USD")))
                .build();
    }

    @Test
    @Tag("ASERT-S4")
    void a_business_shows_its_year_what_it_hangs_on_and_what_is_not_counted() {
        assertThat(words(designs(Designs.business(SampleCase.full(), Audience.TEAM))))
                .contains("Nobody brushes dogs at home (nine talks)")
                .contains("Cash at the start: $100.00")
                .contains("Month by month", "If the two most uncertain numbers turn out otherwise")
                .contains("Price at its low end")
                .contains("Loan", "no, not confirmed")
                .contains("Taxes and benefits are not in it");
    }

    @Test
    void where_there_is_none_the_conflict_is_said_in_words() {
        assertThat(words(designs(Designs.none(SampleCase.full(), Audience.JOB_SEEKER))))
                .contains("No design was found with what is known.")
                .contains("Job carving, starting from Groomer")
                .contains("If any one of them gives way, the others can hold")
                .contains("The primary responsibilities of the job \"Groomer\" stay with their holder.")
                .contains("Within the limits of the search nothing was found, and nothing shows that there is none.");
    }
}
