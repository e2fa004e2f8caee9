package org.customizedemployment.rules.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PayAtLeastTest {
    private static final ParameterId MINIMUM = ParameterId.of("minimum-wage");
    private static final LocalDate DECISION = LocalDate.of(2026, 6, 1);
    private static final DatedParameter EARLIER = minimum("USD 15.00 per hour", null, LocalDate.of(2025, 12, 31));
    private static final DatedParameter NOW = minimum("USD 16.94 per hour", LocalDate.of(2026, 1, 1), null);

    private static DatedParameter minimum(String rate, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new DatedParameter(
                MINIMUM,
                new EffectiveRange(from, until),
                new ArgumentValue.OfRate(Rate.parse(rate)),
                Citation.of("CT-34"),
                PackId.of("agency"));
    }

    private static Employment.Builder job(String wage) {
        Employment.Builder builder = Employment.builder();
        builder.header(EntryHeader.first("job-" + wage.replaceAll("[^0-9a-z]+", "-")))
                .pursuit(EntryId.of("pursuit"))
                .startedOn(LocalDate.of(2025, 3, 1))
                .weekly(Minutes.of(600))
                .wage(Rate.parse(wage))
                .payer(Payer.EMPLOYER);
        return builder;
    }

    private static Finding judge(List<DatedParameter> minimums, Employment.Builder... jobs) {
        return judge(Coverage.COMPLETE, minimums, jobs);
    }

    private static Finding judge(Coverage terms, List<DatedParameter> minimums, Employment.Builder... jobs) {
        CaseFileBuilder file = CaseFile.builder(CaseId.of("case-1"))
                .coverage(Employment.TYPE, Coverage.COMPLETE)
                .coverage(Agreement.TYPE, terms);
        for (Employment.Builder job : jobs) {
            file.put(job.build());
        }
        Facts facts =
                Facts.of(file.build(), AsOf.on(DateName.DECISION, DECISION), References.NONE, Parameters.of(minimums));
        PayAtLeast rule = new PayAtLeast(RuleId.of("test.pay"), List.of(Citation.of("CT-34")), MINIMUM);
        Finding finding = rule.evaluate(facts);
        assertThat(rule.evaluate(facts.unexplained()).outcome())
                .as("the outcome alone")
                .isEqualTo(finding.outcome());
        return finding;
    }

    private static Outcome outcome(Employment.Builder... jobs) {
        return judge(new ArrayList<>(List.of(EARLIER, NOW)), jobs).outcome();
    }

    @Test
    @Tag("CT-34")
    void pay_at_the_minimum_is_met_and_a_cent_below_is_not() {
        assertThat(outcome(job("USD 16.94 per hour"))).isEqualTo(Outcome.MET);
        assertThat(outcome(job("USD 16.93 per hour"))).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(job("USD 20.00 per hour"), job("USD 16.93 per hour")))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("CT-34")
    void pay_by_the_week_goes_by_its_hours_and_by_the_piece_cannot_be_told() {
        assertThat(outcome(job("USD 169.40 per week"))).isEqualTo(Outcome.MET);
        assertThat(outcome(job("USD 169.39 per week"))).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(job("USD 3.00 per piece"))).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome(job("CAD 30.00 per hour"))).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("CT-34")
    void of_a_job_that_ended_the_minimum_of_its_last_day_counts() {
        assertThat(outcome(job("USD 15.50 per hour").endedOn(LocalDate.of(2025, 11, 30))))
                .isEqualTo(Outcome.MET);
    }

    @Test
    @Tag("CT-34")
    @Tag("SEM-6")
    void terms_of_a_job_that_is_over_go_by_the_minimum_of_its_last_day() {
        Employment.Builder over = job("USD 15.50 per hour").endedOn(LocalDate.of(2025, 11, 30));
        Facts facts = Facts.of(
                CaseFile.builder(CaseId.of("case-1"))
                        .coverage(Employment.TYPE, Coverage.COMPLETE)
                        .coverage(Agreement.TYPE, Coverage.COMPLETE)
                        .put(over.build())
                        .put(terms("USD 15.50 per hour"))
                        .build(),
                AsOf.on(DateName.DECISION, DECISION),
                References.NONE,
                Parameters.of(new ArrayList<>(List.of(EARLIER, NOW))));
        PayAtLeast rule = new PayAtLeast(RuleId.of("test.pay"), List.of(Citation.of("CT-34")), MINIMUM);

        assertThat(rule.evaluate(facts).outcome()).isEqualTo(Outcome.MET);
        assertThat(rule.evaluate(facts.unexplained()).outcome()).isEqualTo(Outcome.MET);
    }

    private static Agreement terms(String pay) {
        HumanDecision agreed = new HumanDecision(
                ActorId.of("job-seeker"), Capacity.JOB_SEEKER, LocalDate.of(2025, 2, 1), "as agreed", List.of());
        return Agreement.builder()
                .header(EntryHeader.first("terms"))
                .pursuit(EntryId.of("pursuit"))
                .jobTitle("helper")
                .jobDescription("helps")
                .weekly(Minutes.of(600))
                .pay(Rate.parse(pay))
                .payer(Payer.EMPLOYER)
                .begunBy(Capacity.EMPLOYER)
                .jobSeekerAgreed(agreed)
                .employerAgreed(agreed)
                .agreedOn(LocalDate.of(2025, 2, 1))
                .build();
    }

    @Test
    @Tag("CT-34")
    void a_minimum_that_nobody_supplied_cannot_be_told() {
        Finding finding = judge(List.of(), job("USD 16.94 per hour"));

        assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding.missing()).containsExactly(new Missing(Missing.Kind.PARAMETER, "minimum-wage"));
    }

    @Test
    @Tag("CT-34")
    @Tag("SEM-11")
    void where_terms_may_be_missing_only_pay_that_is_below_is_sure() {
        assertThat(judge(Coverage.PARTIAL, List.of(NOW), job("USD 16.93 per hour"))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
        Finding enough = judge(Coverage.PARTIAL, List.of(NOW), job("USD 16.94 per hour"));
        assertThat(enough.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(enough.missing()).containsExactly(new Missing(Missing.Kind.ENTRIES, "agreement"));
        assertThat(judge(Coverage.NOT_SUPPLIED, List.of(NOW)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("CT-34")
    void without_recorded_pay_there_is_nothing_to_compare() {
        assertThat(outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
