package org.customizedemployment.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.fixture.Bills;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.format.CsvFormat;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All that adjudication decides can be read. */
class BillReportTest {
    private static Document bill(CaseFile file, Audience audience, Messages words) {
        return new BillReport()
                .build(
                        new DecisionView(
                                Rendered.view(file, audience), Bills.decision(), Bills.NOTICES, Bills.MOVES_ON),
                        words);
    }

    private static String text(Audience audience) {
        return Rendered.text(bill(Bills.file(), audience, Rendered.english()));
    }

    private static String flat(Audience audience) {
        return text(audience).replaceAll("\\s+", " ");
    }

    @Test
    @Tag("SEM-25")
    void units_and_the_steps_of_a_price_are_told_exactly() {
        assertThat(flat(Audience.PROVIDER))
                .contains("Rounded: 2 h 53 min are 12 units of 15 min, which is 3 h.")
                .contains("1. The fee is $35.00 per hour (cap of Job Development).")
                .contains("2. With work in Spanish it is $38.50 per hour.")
                .contains("Worth: $115.50 (3 h at $38.50 per hour).");
    }

    @Test
    @Tag("CT-29")
    @Tag("SEM-26")
    void balances_run_line_by_line_for_caps_and_authorizations() {
        assertThat(flat(Audience.FUNDER))
                .contains("Line by line: Cap of Job Development")
                .contains("March 2, 2026 [1] 1:00 PM – 4:00 PM 2 h 53 min 38 h 53 min 1 h 7 min")
                .contains("Line by line: authorization-7")
                .contains("What was adopted counts first")
                .as("a figure with the lines that it comes from")
                .contains("authorization-7 20 h 2 h 53 min [1, 2] 0 min 17 h 7 min")
                .contains("Cap of indirect time 10 h 10 h [2] 0 min");
        assertThat(flat(Audience.JOB_SEEKER)).contains("Cap of indirect time").doesNotContain("Line by line");
    }

    @Test
    @Tag("CT-37")
    @Tag("SEM-27")
    void a_milestone_says_its_reasons_and_its_portions_and_never_counts_as_no_minutes() {
        String bill = flat(Audience.PROVIDER);
        assertThat(bill)
                .contains("Plan for the job search, March 6, 2026")
                .contains("Undecided: The Discovery Report has not come. Send it, and the rest can be paid. (CT-37)")
                .contains("Payable [3] $330.00")
                .contains("Undecided [3] $220.00 This part of the fee is for signature.")
                .contains("The fee is $1,900.00 (hire.fee-in-time).")
                .contains("Worth: $1,900.00.");
    }

    @Test
    @Tag("SEM-11")
    void what_would_change_it_is_told_once_with_how_much_it_is_about() {
        assertThat(flat(Audience.PROVIDER))
                .contains("What would change it")
                .contains(
                        "Still open. Once this is settled, it can be paid: - 1 line: The Discovery Report has not come.")
                .contains(
                        "Not payable as things stand: - 1 h in 1 line: The 10 h of indirect time are used up. (CT-29)")
                .doesNotContain("line: None of the minutes is payable", "0 min at");
    }

    @Test
    @Tag("SEM-20")
    void an_exception_is_cited_with_who_granted_it_and_for_which_days() {
        assertThat(flat(Audience.PROVIDER))
                .contains("Exceptions that were granted")
                .contains("The limit for filing")
                .contains("from March 1, 2026", "counselor-9")
                .doesNotContain("flood");
        Document without = bill(SampleCase.full(), Audience.PROVIDER, Rendered.english());
        assertThat(Rendered.text(without)).doesNotContain("Exceptions that were granted");
    }

    @Test
    @Tag("SEM-27")
    void notices_say_whom_to_turn_to_and_until_when() {
        assertThat(flat(Audience.JOB_SEEKER))
                .contains("Whom to turn to")
                .contains("For Job Development you can turn to the appeals office until April 30, 2026.")
                .doesNotContain("This is what the job seeker is told");
        assertThat(flat(Audience.PROVIDER)).contains("This is what the job seeker is told.");
    }

    @Test
    @Tag("SEM-27")
    void what_can_go_to_the_next_payer_is_told_with_the_reason() {
        assertThat(flat(Audience.FUNDER))
                .contains("What can go to the next payer")
                .contains("- 1 h of Job Development can go to Connecticut, DDS, as a limit here is reached.");
    }

    @Test
    @Tag("SEM-21")
    void the_job_seekers_copy_is_plain() {
        assertThat(text(Audience.JOB_SEEKER))
                .contains("What is paid for Robin", "the help you get", "What can still change")
                .doesNotContain("sha256", "Rules for the claim");
    }

    @Test
    void a_spreadsheet_gets_times_that_it_can_read() {
        assertThat(Rendered.as(
                        new CsvFormat(), bill(Bills.file(), Audience.FUNDER, Rendered.english()), Rendered.english()))
                .contains("Date,Time,Service,Staff,Claimed (minutes),Payable (minutes)")
                .contains("2026-03-02,1:00 PM – 4:00 PM,Job Development,Sam Okafor,173,173,0,0,115.50");
    }
}
