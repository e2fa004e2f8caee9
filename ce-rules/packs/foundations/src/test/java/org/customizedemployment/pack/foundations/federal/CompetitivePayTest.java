package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.found;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.others;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.since;
import static org.customizedemployment.pack.foundations.federal.FederalCase.code;
import static org.customizedemployment.pack.foundations.federal.FederalCase.rule;

import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.integration.ComparablePay;
import org.customizedemployment.core.integration.ComparisonBasis;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.pack.foundations.SalonCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-CIE-1")
class CompetitivePayTest {
    private final Rule rule = rule("fed.cie-1");

    @Test
    void below_the_highest_of_the_minimum_wages_is_not_met() {
        // Above the federal and local minimum, below that of the state, which is 16.00.
        assertThat(code(rule, paying("USD 15.90 per hour"))).isEqualTo("NOT_MET fed.cie-1.below-minimum");
    }

    @Test
    void below_what_the_employer_pays_others_is_not_met() {
        CaseFileBuilder higher = builder()
                .put(others("others").lowest(Rate.parse("USD 17.00 per hour")).build());

        assertThat(code(rule, higher)).isEqualTo("NOT_MET fed.cie-1.below-customary");
    }

    @Test
    @Tag("SEM-20")
    void as_much_as_others_is_met_only_by_a_decision_that_cites_them_as_they_are_now() {
        CaseFileBuilder learnedAnew = builder()
                .put(others("others").header(since("others", 2, "2026-05-25")).build());

        assertThat(code(rule, builder())).isEqualTo("MET fed.cie-1.competitive");
        assertThat(code(rule, builder().remove(id("customary")))).isEqualTo("NEEDS_HUMAN_DECISION fed.cie-1.whether");
        assertThat(code(rule, learnedAnew)).isEqualTo("NEEDS_HUMAN_DECISION fed.cie-1.whether");
        assertThat(code(
                        rule,
                        builder()
                                .put(found("customary", "FED-CIE-1", "others#1")
                                        .decision(by(SalonCase.OWNER, Capacity.EMPLOYER, "2026-05-20"))
                                        .build())))
                .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-1.whether");
    }

    @Test
    void without_a_comparison_or_a_state_minimum_it_can_not_tell() {
        assertThat(code(rule, builder().remove(id("others")))).isEqualTo("CANNOT_TELL fed.cie-1.no-comparison");
        assertThat(ask(rule, builder().coverage(ComparablePay.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void a_business_is_measured_by_other_owners_and_not_by_a_minimum_wage() {
        CaseFileBuilder business = paying("USD 10.00 per hour")
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build())
                .put(others("others")
                        .basis(ComparisonBasis.LIKE_BUSINESSES)
                        .lowest(Rate.parse("USD 9.00 per hour"))
                        .build());

        assertThat(code(rule, business)).isEqualTo("MET fed.cie-1.competitive");
        assertThat(code(
                        rule,
                        business.put(others("others")
                                .basis(ComparisonBasis.LIKE_BUSINESSES)
                                .lowest(Rate.parse("USD 11.00 per hour"))
                                .build())))
                .isEqualTo("NOT_MET fed.cie-1.below-customary");
    }

    private CaseFileBuilder paying(String wage) {
        return builder()
                .put(employment("p-salon")
                        .wage(Rate.parse(wage))
                        .payer(Payer.EMPLOYER)
                        .build());
    }
}
