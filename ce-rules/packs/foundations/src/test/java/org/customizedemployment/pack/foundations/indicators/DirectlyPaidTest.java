package org.customizedemployment.pack.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.LIBRARY;
import static org.customizedemployment.pack.foundations.SalonCase.SALON;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.document;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;

import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ODEP-I3")
class DirectlyPaidTest {
    private static final Rule RULE = DirectlyPaid.rule();

    @ParameterizedTest
    @CsvSource({
        "WAGE_JOB, EMPLOYER, MET",
        "WAGE_JOB, PROVIDER_AGENCY, NOT_MET",
        "WAGE_JOB, PAYROLL_AGENT, NEEDS_HUMAN_DECISION",
        "WAGE_JOB, OWN_BUSINESS, NEEDS_HUMAN_DECISION",
        "BUSINESS, OWN_BUSINESS, MET",
        "BUSINESS, PROVIDER_AGENCY, NOT_MET",
        "BUSINESS, PAYROLL_AGENT, NEEDS_HUMAN_DECISION",
        "BUSINESS, EMPLOYER, NEEDS_HUMAN_DECISION"
    })
    @Tag("SEM-10")
    void who_pays_decides(PursuitKind kind, Payer payer, Outcome expected) {
        CaseFileBuilder builder = builder()
                .put(pursuit("p-salon", PursuitState.WORKING).pursuitKind(kind).build())
                .put(employment("p-salon").payer(payer).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(expected);
    }

    @Test
    void before_the_first_day_the_terms_say_who_will_pay() {
        CaseFileBuilder builder = builder().remove(id("e-p-salon"));

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(
                                RULE,
                                builder.put(agreement("p-salon")
                                        .payer(Payer.PROVIDER_AGENCY)
                                        .build()))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_job_whose_payer_is_not_recorded_can_not_tell() {
        CaseFileBuilder builder = builder().remove(id("e-p-salon")).remove(id("ag-p-salon"));

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SC-5")
    void a_business_of_the_own_is_met_by_equivalent_and_asks_for_the_terms_of_ownership() {
        CaseFileBuilder builder = builder()
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build())
                .put(employment("p-salon").payer(Payer.OWN_BUSINESS).build());
        Finding asked = ask(RULE, builder);

        assertThat(asked.reason().code()).isEqualTo("odep.i3.own-business");
        assertThat(asked.missing()).extracting("what").containsExactly("ownership-terms");
        assertThat(ask(
                                RULE,
                                builder.put(document("own", DocumentType.of("ownership-terms"))
                                        .build()))
                        .missing())
                .isEmpty();
    }

    @Test
    @Tag("SC-4")
    void of_two_jobs_the_one_that_the_provider_pays_is_named() {
        CaseFileBuilder builder = builder()
                .put(pursuit("p-library", PursuitState.WORKING).build())
                .put(employment("p-library").payer(Payer.PROVIDER_AGENCY).build());
        Finding finding = ask(RULE, builder);

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.reason().argument("pursuit")).contains(new ArgumentValue.OfEntry(LIBRARY));
        assertThat(finding.reason().argument("met")).contains(new ArgumentValue.OfEntry(SALON));
    }
}
