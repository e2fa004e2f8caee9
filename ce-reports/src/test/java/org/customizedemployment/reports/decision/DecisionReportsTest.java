package org.customizedemployment.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.reports.billing.InvoiceReport;
import org.customizedemployment.reports.billing.JobDevelopmentReport;
import org.customizedemployment.reports.fixture.Decisions;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionReportsTest {
    private static String flat(Report<DecisionView> report, Audience audience, Decision decision) {
        Document document = report.build(Rendered.view(SampleCase.full(), audience, decision), Rendered.english());
        return Rendered.html(document)
                .replace("<wbr>", "")
                .replaceAll("(?s)<style>.*</style>|<[^>]*>", " ")
                .replace("&#xa0;", " ")
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ODEP-I1", "ODEP-I2", "ODEP-I3", "ODEP-I4", "ODEP-I5", "ODEP-I6", "ODEP-I7"})
    @Tag("ODEP-I1")
    @Tag("ODEP-I2")
    @Tag("ODEP-I3")
    @Tag("ODEP-I4")
    @Tag("ODEP-I5")
    @Tag("ODEP-I6")
    @Tag("ODEP-I7")
    void each_indicator_has_its_own_section_even_if_nobody_asked(String indicator) {
        Document document = new IndicatorsReport()
                .build(Rendered.view(SampleCase.full(), Audience.TEAM, Decisions.indicators()), Rendered.english());
        String words = Rendered.english().text("indicator." + indicator);
        assertThat(Rendered.html(document)).contains("<h2>" + words + "</h2>").contains(indicator);
    }

    @Test
    @Tag("ODEP-I2")
    void an_indicator_says_its_answer_why_and_what_is_missing() {
        assertThat(flat(new IndicatorsReport(), Audience.TEAM, Decisions.indicators()))
                .contains("Answer Cannot tell Why No need is confirmed by the employer. SEM-28: our definition")
                .contains("Missing entries of the kind \"need of the employer\", or word that there are none")
                .contains("Answer Met Why The description is new. Rests on 1 entry [")
                .contains("No rule for this indicator was asked.")
                .contains("Also checked Met : Integrated.");
    }

    @Test
    @Tag("ODEP-I1")
    void indicators_are_never_a_score() {
        assertThat(flat(new IndicatorsReport(), Audience.FUNDER, Decisions.indicators()))
                .contains("there is no score")
                .doesNotContainPattern("\\d+ ?(%|of 7|/ ?7|out of)");
    }

    @Test
    @Tag("CT-29")
    void a_bill_explains_every_piece_and_its_minutes_add_up() {
        String bill = flat(new BillReport(), Audience.FUNDER, Decisions.claim());
        assertThat(bill)
                .contains("4 h claimed = 2 h 15 min payable + 1 h not payable + 45 min undecided.")
                .contains(
                        "3:00 PM [1] 60 Not payable (indirect) The 10 h of indirect time are used up. CT-29 SEM-24: our definition")
                .contains("Job Development, March 2, 2026, 1:00 PM – 4:00 PM")
                .contains("Worth: $70.00 (2 h at $35.00 per hour).");
    }

    @Test
    @Tag("SEM-25")
    void money_that_can_not_be_said_is_undecided_and_never_zero() {
        String bill = flat(new BillReport(), Audience.PROVIDER, Decisions.claim());
        assertThat(bill)
                .contains("Worth: Undecided. The agency has not supplied a rate.")
                .contains("$70.00; 1 line without an amount")
                .doesNotContain("$0.00")
                .doesNotContainIgnoringCase("denied");
    }

    @Test
    @Tag("CT-29")
    void a_bill_shows_what_is_left_of_each_cap_and_the_values_used() {
        assertThat(flat(new BillReport(), Audience.FUNDER, Decisions.claim()))
                .contains("Cap of indirect time 10 h 10 h [1] 0 min")
                .contains("Cap of Job Development 40 h from January 1, 2021 us-ct CT-29");
    }

    @Test
    void a_claim_of_nothing_says_so() {
        assertThat(flat(new BillReport(), Audience.FUNDER, Decisions.emptyClaim()))
                .contains("No lines are claimed.");
    }

    @Test
    @Tag("CT-28")
    @Tag("SEM-11")
    void a_move_that_can_not_be_taken_shows_everything_that_is_missing_and_what_would_change_it() {
        assertThat(flat(new DecisionReport(), Audience.TEAM, Decisions.move()))
                .contains(
                        "Decision: start Job Development",
                        "The step can't be taken now. This is everything that is missing.")
                .contains(
                        "What stands in the way Not met : The Discovery Report is not final. Have the team review it and mark it final. CT-28 SEM-13: our definition")
                .contains(
                        "Missing: the document \"Discovery Report\" in the state asked for. Rule: us-ct.report-final.")
                .contains("Advice Not yet due", "What is fine Met : All is there. CT-16");
    }

    @Test
    @Tag("SEM-21")
    void the_job_seekers_copy_calls_the_last_phase_support_on_the_job_and_leaves_rule_ids_out() {
        Decision move = Decision.builder()
                .kind(DecisionKind.MOVE)
                .caseId(CaseId.of("c"))
                .subject("start-post-placement-support")
                .outcome(Outcome.MET)
                .addAllFindings(Decisions.move().getFindings())
                .build();
        assertThat(flat(new DecisionReport(), Audience.JOB_SEEKER, move))
                .contains("Decision: start Support on the job")
                .doesNotContain("Post-Placement", "Rule: us-ct");
        assertThat(flat(new DecisionReport(), Audience.FUNDER, move)).contains("start Post-Placement Support");
    }

    @Test
    void a_pack_names_its_rules_programmes_and_parameters_and_ids_without_words_stay_as_they_are() {
        String bill = flat(new BillReport(), Audience.FUNDER, Decisions.claim());
        assertThat(bill)
                .contains(
                        "Bill explained: Robin Álvarez, Connecticut, DDS",
                        "Rule: All staff are certified (us-ct.certified).");
        assertThat(flat(new DecisionReport(), Audience.FUNDER, Decisions.move()))
                .contains("Rule: us-ct.open.");
    }

    @Test
    void dates_that_defaulted_are_told_apart() {
        assertThat(Stream.of(Decisions.move(), Decisions.claim())
                        .map(one -> flat(new DecisionReport(), Audience.TEAM, one)))
                .allSatisfy(text ->
                        assertThat(text).contains("Decision March 31, 2026 (taken from the latest record, not given)"));
    }

    @Test
    @Tag("SEM-27")
    void an_invoice_does_not_ask_again_for_what_people_adopted_before() {
        ClaimLine line = Decisions.claim().getLines().stream()
                .filter(one -> one.entry().equals(Decisions.MIXED))
                .findFirst()
                .orElseThrow();
        Determination.Builder adopted = Determination.builder();
        adopted.header(SampleCase.header("determination-01"))
                .episode(EntryId.of("episode-01"))
                .programme(ProgrammeId.of(Decisions.claim().getSubject()))
                .addLines(new AdoptedLine(
                        line.entry(),
                        line.service(),
                        line.serviceDate(),
                        line.payable(),
                        line.money().amount()))
                .adopted(SampleCase.decided(ActorId.of("reviewer"), Capacity.AGENCY_REVIEWER, "2026-03-20"));
        CaseFile paid = SampleCase.full().with(adopted.build());
        assertThat(invoice(SampleCase.full()))
                .contains("What is billed, line by line")
                .doesNotContain("Adopted before");
        assertThat(invoice(paid))
                .contains("Adopted before", "This invoice does not ask for them again.", "March 20, 2026")
                .doesNotContain("What is billed, line by line");

        Determination.Builder back = Determination.builder();
        CaseFile takenBack = paid.with(back.from(adopted.build())
                .header(SampleCase.header("determination-02"))
                .reverses(EntryId.of("determination-01"))
                .build());
        assertThat(invoice(takenBack)).contains("What is billed, line by line").doesNotContain("Adopted before");
    }

    private static String invoice(CaseFile file) {
        Document invoice =
                new InvoiceReport().build(Rendered.view(file, Audience.FUNDER, Decisions.claim()), Rendered.english());
        return Rendered.text(invoice).replaceAll("\\s+", " ");
    }

    @Test
    @Tag("CT-29")
    @Tag("SEM-13")
    void the_report_on_development_says_how_finished_it_is() {
        CaseFile recorded = SampleCase.full()
                .with(DocumentRecord.builder()
                        .header(SampleCase.header("summary-01"))
                        .documentType(DocumentType.JOB_DEVELOPMENT_SUMMARY)
                        .title("April")
                        .state(DocumentState.FINAL)
                        .build());
        assertThat(development(SampleCase.full()).state()).isEqualTo("Draft");
        assertThat(development(recorded).state()).isEqualTo("Final");
    }

    private static Document development(CaseFile file) {
        return new JobDevelopmentReport()
                .build(Rendered.view(file, Audience.FUNDER, Decisions.claim()), Rendered.english());
    }

    @Test
    @Tag("SEM-21")
    void an_invoice_names_funder_and_authorization_by_words() {
        ServiceAuthorization.Builder authorization = ServiceAuthorization.builder();
        authorization
                .header(SampleCase.header("authorization-01"))
                .episode(EntryId.of("episode-01"))
                .service(ServiceCode.of("job-development"))
                .period(EffectiveRange.from(LocalDate.of(2026, 3, 1)));
        ServiceEntry service =
                SampleCase.full().find(ServiceEntry.TYPE, Decisions.MIXED.id()).orElseThrow();
        CaseFile file = SampleCase.full().toBuilder()
                .put(ServiceEntry.builder()
                        .from(service)
                        .authorization(EntryId.of("authorization-01"))
                        .build())
                .put(authorization.build())
                .build();
        assertThat(invoice(file)).contains("Authorizations: Job Development (from March 1, 2026)");
        CaseFile numbered =
                file.toBuilder().put(authorization.number("A-77").build()).build();
        assertThat(invoice(numbered)).contains("Authorizations: Job Development (A-77)");
    }
}
