package org.customizedemployment.pack.foundations.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.LIBRARY;
import static org.customizedemployment.pack.foundations.SalonCase.OWNER;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ODEP-P8")
class GoingRateTest {
    private static final Rule RULE = GoingRate.rule();

    @ParameterizedTest
    @CsvSource({
        "USD 16.50 per hour, MET",
        "USD 16.00 per hour, MET",
        "USD 15.99 per hour, NOT_MET",
        "USD 7.24 per hour, NOT_MET",
        "USD 165.00 per week, MET",
        "USD 72.00 per week, NOT_MET",
        "USD 0.275 per minute, MET",
        "USD 3.00 per piece, CANNOT_TELL",
        "EUR 16.50 per hour, CANNOT_TELL"
    })
    @Tag("FED-WAGE-1")
    void pay_is_compared_with_the_minimum_wage_and_with_the_job_cited(String wage, Outcome expected) {
        CaseFileBuilder builder =
                builder().put(employment("p-salon").wage(Rate.parse(wage)).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(expected);
    }

    @Test
    @Tag("SEM-20")
    void without_a_comparable_job_cited_people_say_whether_it_is_the_going_rate() {
        var agreement = agreement("p-salon").employerAgreed(by(OWNER, Capacity.EMPLOYER, "2026-04-01"));

        assertThat(ask(RULE, builder().put(agreement.build())).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    @Tag("FED-WAGE-1")
    void before_the_minimum_wage_is_stated_or_without_a_date_it_can_not_tell() {
        CaseFileBuilder builder = builder()
                .put(agreement("p-salon")
                        .jobSeekerAgreed(by(PERSON, Capacity.JOB_SEEKER, "2009-01-01"))
                        .employerAgreed(by(OWNER, Capacity.EMPLOYER, "2009-01-01"))
                        .build())
                .put(employment("p-salon").startedOn(LocalDate.of(2009, 1, 1)).build());

        assertThat(ask(RULE, builder.build(), AsOf.on(DateName.DECISION, LocalDate.of(2009, 7, 23)))
                        .reason()
                        .code())
                .isEqualTo("odep.p8.minimum-unknown");
        assertThat(ask(RULE, builder.build(), AsOf.none()).reason().code()).isEqualTo("odep.p8.no-date");
        assertThat(ask(RULE, builder.build(), AsOf.none()).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SC-4")
    void the_job_below_the_minimum_is_named_beside_the_other() {
        CaseFileBuilder builder = builder()
                .put(pursuit("p-library", PursuitState.WORKING).build())
                .put(employment("p-library")
                        .wage(Rate.parse("USD 7.00 per hour"))
                        .weekly(Minutes.of(600))
                        .build());
        Finding finding = ask(RULE, builder);

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.reason().argument("pursuit")).contains(new ArgumentValue.OfEntry(LIBRARY));
    }

    @Test
    void before_terms_are_agreed_it_is_not_yet_due_and_for_a_business_people_say() {
        CaseFileBuilder early = builder()
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .put(pursuit("p-salon", PursuitState.PROPOSED).build());
        CaseFileBuilder business = builder()
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build());

        assertThat(ask(RULE, early).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(ask(RULE, business).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
    }
}
