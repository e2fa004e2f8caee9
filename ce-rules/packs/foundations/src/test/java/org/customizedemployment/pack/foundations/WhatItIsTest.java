package org.customizedemployment.pack.foundations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.SignificanceOfDisability;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.elements.EssentialElements;
import org.customizedemployment.pack.foundations.indicators.Indicators;
import org.customizedemployment.pack.foundations.principles.Principles;
import org.customizedemployment.pack.foundations.shared.SharedPrinciples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The definitions of ODEP and ICF, as far as all the rules together keep to them. */
class WhatItIsTest {
    private static List<Rule> ofOdep() {
        List<Rule> all = new ArrayList<>(Indicators.rules());
        all.addAll(Principles.rules());
        all.addAll(SharedPrinciples.rules());
        return all;
    }

    private static Outcome ask(String rule, CaseFileBuilder builder) {
        return AllRulesTest.rules().stream()
                .filter(one -> one.getId().value().equals(rule))
                .findFirst()
                .map(one -> SalonCase.ask(one, builder).outcome())
                .orElseThrow();
    }

    @Test
    @Tag("ODEP-D1")
    void one_person_and_one_employer_agree_on_duties_terms_supports_and_what_each_expects() {
        Agreement both = agreement("p-salon")
                .addDuties("Washes dogs")
                .schedule("Mornings")
                .addExpectations("The dog is dry")
                .build();
        assertThat(List.of(both.getDuties(), both.getSupports(), both.getExpectations()))
                .allMatch(one -> !one.isEmpty());
        assertThat(ask("odep.p1", SalonCase.builder().put(both))).isEqualTo(Outcome.MET);

        // Each of the two says yes for itself, or nothing was negotiated; who is not one of them can't say it for
        // either.
        Agreement.Builder onlyOne = Agreement.builder();
        onlyOne.header(both.getHeader())
                .pursuit(both.getPursuit())
                .jobTitle("Assistant")
                .jobDescription("Washes dogs")
                .weekly(both.getWeekly())
                .pay(both.getPay())
                .payer(both.getPayer())
                .begunBy(Capacity.JOB_SEEKER)
                .jobSeekerAgreed(both.getJobSeekerAgreed());
        assertThatThrownBy(onlyOne::build).hasMessageContaining("employerAgreed");
        Agreement byAnother = agreement("p-salon")
                .employerAgreed(by(SalonCase.COUNSELOR, Capacity.COUNSELOR, "2026-04-01"))
                .build();
        assertThat(ask("odep.p1", SalonCase.builder().put(byAnother))).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("ODEP-D3")
    void for_someone_without_a_disability_every_principle_and_indicator_answers_the_same() {
        for (Rule rule : ofOdep()) {
            for (SignificanceOfDisability level : SignificanceOfDisability.values()) {
                assertThat(SalonCase.ask(rule, SalonCase.builder().put(seeker(level))))
                        .as(rule.getId() + " " + level)
                        .isEqualTo(SalonCase.ask(rule, SalonCase.builder().put(seeker(null))));
            }
        }
        // Only what a programme asks for eligibility reads it.
        assertThat(ask("cee.1", SalonCase.builder().put(seeker(SignificanceOfDisability.NOT_SIGNIFICANT))))
                .isEqualTo(Outcome.NOT_MET);
    }

    private static JobSeeker seeker(@Nullable SignificanceOfDisability level) {
        JobSeeker.Builder seeker = JobSeeker.builder();
        seeker.header(EntryHeader.first("seeker")).actor(SalonCase.PERSON).chosenName("R.");
        return level == null
                ? seeker.build()
                : seeker.significance(level)
                        .significanceDetermined(by(SalonCase.COUNSELOR, Capacity.COUNSELOR, "2026-01-05"))
                        .build();
    }

    @Test
    @Tag("ICF-D1")
    void a_job_alone_is_not_it_without_the_process_around_the_person() {
        CaseFileBuilder jobAlone = SalonCase.builder();
        for (String entry : List.of(
                "s-dogs",
                "s-grooming",
                "s-lists",
                "s-neighbour",
                "a-home",
                "a-meeting",
                "t-animals",
                "plan",
                "report")) {
            jobAlone.remove(id(entry));
        }
        assertThat(ask("odep.i3", jobAlone)).isEqualTo(Outcome.MET);
        for (String rule : List.of("odep.p3", "odep.p4", "odep.p5", "cee.2")) {
            assertThat(ask(rule, SalonCase.builder())).as(rule).isEqualTo(Outcome.MET);
            assertThat(ask(rule, jobAlone)).as(rule).isNotEqualTo(Outcome.MET);
        }
    }

    @Test
    @Tag("ICF-D3")
    void an_opening_won_against_others_with_support_to_follow_is_not_it() {
        assertThat(ask("odep.i1", SalonCase.builder())).isEqualTo(Outcome.MET);
        assertThat(ask("odep.i7", SalonCase.builder())).isEqualTo(Outcome.MET);

        Agreement supportLater = agreement("p-salon")
                .supports(List.of())
                .design(Optional.empty())
                .build();
        CaseFileBuilder opening = IpsCase.builder().put(supportLater);
        assertThat(ask("odep.i1", opening)).isNotEqualTo(Outcome.MET);
        assertThat(ask("odep.i7", opening)).isNotEqualTo(Outcome.MET);
    }

    @Test
    @Tag("ICF-D4")
    void nobody_has_to_show_that_they_can_before_they_begin() {
        var begun = CaseFile.builder(CaseId.of("c"));
        EntryTypes.all().forEach(type -> begun.coverage(type, Coverage.COMPLETE));
        begun.put(seeker(null));
        for (Rule rule : AllRulesTest.rules()) {
            boolean ofThePerson = !rule.getId().value().equals("odep.i6");
            if (ofThePerson) {
                assertThat(SalonCase.ask(rule, begun).outcome())
                        .as("%s", rule.getId())
                        .isNotEqualTo(Outcome.NOT_MET);
            }
        }
    }

    @Test
    @Tag("ICF-D4")
    void competence_is_found_in_the_persons_life_and_not_by_tests() {
        CaseFileBuilder tested = SalonCase.builder();
        for (String one : List.of("s-dogs", "s-grooming", "s-lists", "s-neighbour")) {
            tested.put(SalonCase.statement(one, ProfileArea.CONTRIBUTION)
                    .header(SalonCase.from(one, Manner.FORMAL_ASSESSMENT, SalonCase.COUNSELOR))
                    .build());
        }
        assertThat(ask("odep.p5", tested)).isEqualTo(Outcome.NOT_MET);
        assertThat(ask("odep.p3", tested)).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("ICF-D5")
    void where_the_specialist_decides_in_the_persons_place_the_person_does_not_drive() {
        CaseFileBuilder driven = SalonCase.builder()
                .put(SalonCase.plan()
                        .approved(by(SalonCase.COUNSELOR, Capacity.SPECIALIST, "2026-02-20"))
                        .build())
                .put(agreement("p-salon")
                        .jobSeekerAgreed(by(SalonCase.COUNSELOR, Capacity.SPECIALIST, "2026-04-01"))
                        .build())
                .put(SalonCase.member("m-friend", TeamRole.REPRESENTATIVE)
                        .choice(by(SalonCase.COUNSELOR, Capacity.SPECIALIST, "2026-02-20"))
                        .build());
        for (String rule : List.of("odep.p1", "odep.p3", "odep.p4", "cee.4")) {
            assertThat(ask(rule, SalonCase.builder())).as(rule).isEqualTo(Outcome.MET);
            assertThat(ask(rule, driven)).as(rule).isNotEqualTo(Outcome.MET);
        }
    }

    @Test
    @Tag("CEE-1")
    void customized_employment_takes_significance_a_profile_and_strategies_that_meet_the_business() {
        Rule rule = EssentialElements.rules().get(0);
        assertThat(SalonCase.ask(rule, SalonCase.builder()).outcome()).isEqualTo(Outcome.MET);
        assertThat(SalonCase.ask(rule, SalonCase.builder().put(seeker(null))).outcome())
                .isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(SalonCase.ask(rule, SalonCase.builder().remove(id("s-lists")))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(SalonCase.ask(rule, SalonCase.builder().remove(id("d-p-salon")))
                        .outcome())
                .isNotEqualTo(Outcome.MET);
        CaseFileBuilder before = SalonCase.builder();
        List.of("e-p-salon", "ag-p-salon", "d-p-salon", "p-salon").forEach(one -> before.remove(id(one)));
        assertThat(SalonCase.ask(rule, before).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    @Test
    @Tag("ODEP-S1")
    void supported_employment_goes_with_a_customized_job() {
        CaseFileBuilder supported = SalonCase.builder().put(seeker(SignificanceOfDisability.MOST_SIGNIFICANT));
        assertThat(ask("fed.se-1.support", SalonCase.builder())).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ask("fed.se-1.support", supported)).isNotEqualTo(Outcome.NOT_APPLICABLE);
        for (Rule indicator : Indicators.rules()) {
            assertThat(SalonCase.ask(indicator, supported).outcome())
                    .as("%s", indicator.getId())
                    .isEqualTo(Outcome.MET);
        }
    }

    @Test
    @Tag("ODEP-S2")
    void an_own_business_that_is_supported_is_a_strategy_like_any_other() {
        CaseFileBuilder business = BusinessOfOnesOwnTest.business(BusinessOfOnesOwnTest.sourced());
        assertThat(ask("odep.i5", business)).isEqualTo(Outcome.MET);
        assertThat(ask(
                        "odep.i5",
                        BusinessOfOnesOwnTest.business(BusinessOfOnesOwnTest.sourced())
                                .remove(id("market"))))
                .isNotEqualTo(Outcome.MET);
    }

    @Test
    @Tag("ODEP-S3")
    void job_development_is_for_this_person_and_not_from_a_list_of_jobs() {
        assertThat(ask("odep.p2", SalonCase.builder())).isEqualTo(Outcome.MET);
        // Without the person's own list and design there is a job, but none that was developed for this person.
        CaseFileBuilder anyJob = SalonCase.builder().remove(id("l-salon")).remove(id("d-p-salon"));
        for (String rule : List.of("odep.p2", "odep.i5")) {
            assertThat(ask(rule, anyJob)).as(rule).isNotEqualTo(Outcome.MET);
        }
    }
}
