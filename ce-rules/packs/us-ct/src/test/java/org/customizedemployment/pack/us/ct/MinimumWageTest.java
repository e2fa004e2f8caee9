package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MinimumWageTest {
    @Test
    @Tag("CT-34")
    @Tag("SEM-9")
    void pay_is_shown_against_a_minimum_that_only_the_agency_can_supply() {
        RuleBook book = Cases.LIBRARY.ruleBook(List.of(Cases.DDS));
        Employment job = Employment.builder()
                .header(EntryHeader.first("job"))
                .pursuit(EntryId.of("pursuit"))
                .startedOn(LocalDate.of(2026, 3, 1))
                .weekly(Minutes.of(600))
                .wage(Rate.parse("USD 16.50 per hour"))
                .payer(Payer.EMPLOYER)
                .build();

        Decision principles = RuleEvaluation.check(
                book,
                "principles",
                Facts.of(
                        Cases.with(job),
                        AsOf.on(DateName.DECISION, LocalDate.of(2026, 6, 1)),
                        References.NONE,
                        book.getParameters()));

        RuleFinding pay =
                Cases.finding(principles, "us-ct.pay-at-least-minimum").orElseThrow();
        assertThat(pay.severity()).isEqualTo(Severity.ADVISES);
        assertThat(pay.citations()).contains(Citation.of("CT-34"), Citation.of("SEM-9"));
        assertThat(pay.finding().outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(pay.finding().missing()).containsExactly(new Missing(Missing.Kind.PARAMETER, "us-ct.minimum-wage"));
    }
}
