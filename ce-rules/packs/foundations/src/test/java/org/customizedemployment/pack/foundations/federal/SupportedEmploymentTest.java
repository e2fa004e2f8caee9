package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.found;
import static org.customizedemployment.pack.foundations.federal.FederalCase.code;
import static org.customizedemployment.pack.foundations.federal.FederalCase.rule;
import static org.customizedemployment.pack.foundations.federal.FederalCase.seekerWithoutDecision;
import static org.customizedemployment.pack.foundations.federal.FederalCase.service;
import static org.customizedemployment.pack.foundations.federal.FederalCase.supported;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.pack.foundations.SalonCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-SE-1")
class SupportedEmploymentTest {
    @Test
    void it_is_asked_only_for_a_most_significant_disability() {
        Rule rule = rule("fed.se-1.support");

        assertThat(code(rule, builder())).isEqualTo("NOT_APPLICABLE fed.se.not-supported");
        assertThat(code(rule, builder().put(seekerWithoutDecision().build())))
                .isEqualTo("CANNOT_TELL fed.se.significance-open");
    }

    @Test
    void support_may_run_for_24_months_unless_both_agreed_on_longer() {
        Rule rule = rule("fed.se-1.support");
        CaseFileBuilder job = supported(employment("p-salon").startedOn(LocalDate.of(2024, 4, 1)));

        assertThat(code(rule, supported(employment("p-salon")))).isEqualTo("NOT_YET_DUE fed.se-1.support.running");
        assertThat(code(rule, job)).isEqualTo("MET fed.se-1.support.over");
        assertThat(code(rule, job.put(service("2026-05-01", "ads-episode").build())))
                .isEqualTo("NOT_MET fed.se-1.support.longer");
        assertThat(code(rule, job.put(service("2026-05-01", "episode").build())))
                .isEqualTo("MET fed.se-1.support.over");
    }

    @Test
    @Tag("SC-4")
    @Tag("SEM-11")
    void support_given_while_another_job_was_held_may_be_for_that_one() {
        Rule rule = rule("fed.se-1.support");
        CaseFileBuilder two = supported(employment("p-salon").startedOn(LocalDate.of(2024, 4, 1)))
                .put(service("2026-05-01", "ads-episode").build());
        Employment.Builder library = employment("p-library").startedOn(LocalDate.of(2026, 4, 1));

        assertThat(code(rule, two.put(library.build()))).isEqualTo("CANNOT_TELL fed.se.which-job");
        assertThat(code(rule, two.put(library.endedOn(LocalDate.of(2026, 4, 30)).build())))
                .isEqualTo("NOT_MET fed.se-1.support.longer");
    }

    @Test
    void an_extension_takes_counselor_and_person_before_the_time_is_over() {
        Rule rule = rule("fed.se-1.support");
        Employment.Builder job = employment("p-salon").startedOn(LocalDate.of(2024, 4, 1));
        CaseFileBuilder one =
                supported(job.addSupportExtended(by(SalonCase.COUNSELOR, Capacity.COUNSELOR, "2026-03-01")));
        one.put(service("2026-05-01", "ads-episode").build());

        assertThat(code(rule, one)).isEqualTo("NOT_MET fed.se-1.support.longer");
        assertThat(code(
                        rule,
                        one.put(job.addSupportExtended(by(PERSON, Capacity.JOB_SEEKER, "2026-03-02"))
                                .build())))
                .isEqualTo("MET fed.se-1.support.extended");
    }

    @Test
    void work_on_a_short_term_basis_has_6_months_and_12_if_extended() {
        Rule rule = rule("fed.se-1.short-term");
        Employment.Builder low = employment("p-salon").wage(Rate.parse("USD 10.00 per hour"));

        assertThat(code(rule, supported(employment("p-salon")))).isEqualTo("NOT_APPLICABLE fed.se-1.short-term.none");
        assertThat(code(rule, supported(low.shortTermSince(LocalDate.of(2026, 1, 1)))))
                .isEqualTo("NOT_YET_DUE fed.se-1.short-term.running");
        assertThat(code(rule, supported(low.shortTermSince(LocalDate.of(2025, 11, 1)))))
                .isEqualTo("NOT_MET fed.se-1.short-term.over");
        assertThat(code(
                        rule,
                        supported(low.shortTermExtended(by(SalonCase.COUNSELOR, Capacity.COUNSELOR, "2026-04-01")))))
                .isEqualTo("NOT_YET_DUE fed.se-1.short-term.running");
        assertThat(code(rule, supported(low.wage(Rate.parse("USD 16.50 per hour")))))
                .isEqualTo("MET fed.se-1.short-term.competitive");
    }

    @Test
    void an_outcome_needs_90_days_after_the_transition_and_people_say_whether_they_were_stable() {
        Rule rule = rule("fed.se-1.stable");
        Employment.Builder job = employment("p-salon").startedOn(LocalDate.of(2025, 4, 1));

        assertThat(code(rule, supported(job))).isEqualTo("NOT_YET_DUE fed.se-1.stable.no-transition");
        assertThat(code(rule, supported(job.extendedServicesFrom(LocalDate.of(2026, 4, 1)))))
                .isEqualTo("NOT_YET_DUE fed.se-1.stable.running");
        CaseFileBuilder over = supported(job.extendedServicesFrom(LocalDate.of(2026, 2, 1)));
        assertThat(code(rule, over)).isEqualTo("NEEDS_HUMAN_DECISION fed.se-1.stable.whether");
        assertThat(code(
                        rule,
                        over.put(found("stable", "FED-SE-1", "e-p-salon#1").build())))
                .isEqualTo("MET fed.se-1.stable.found");
        assertThat(code(rule, supported(job.endedOn(LocalDate.of(2026, 4, 1)))))
                .isEqualTo("NOT_MET fed.se-1.stable.ended");
    }
}
