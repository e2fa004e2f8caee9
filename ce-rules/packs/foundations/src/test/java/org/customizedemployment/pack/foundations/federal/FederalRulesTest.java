package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.forTheJob;
import static org.customizedemployment.pack.foundations.SalonCase.found;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.others;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.seen;
import static org.customizedemployment.pack.foundations.SalonCase.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.integration.ComparablePay;
import org.customizedemployment.core.integration.ComparisonBasis;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.Interaction;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.SignificanceOfDisability;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.pack.foundations.SalonCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FederalRulesTest {
    @Nested
    @Tag("FED-CE-1")
    class Definition {
        private final Rule rule = rule("fed.ce-1");

        @Test
        void all_of_it_has_to_be_there_and_the_part_that_heads_is_told() {
            assertThat(code(rule, builder())).isEqualTo("MET fed.ce-1.all");
            assertThat(code(rule, builder().remove(id("customary"))))
                    .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-1.whether");
            assertThat(code(
                            rule,
                            builder()
                                    .put(seeker(SignificanceOfDisability.NOT_SIGNIFICANT)
                                            .build())))
                    .isEqualTo("NOT_MET cee.1.not-significant");
        }
    }

    @Nested
    @Tag("FED-CIE-1")
    class Pay {
        private final Rule rule = rule("fed.cie-1");

        @Test
        void below_the_highest_of_the_minimum_wages_is_not_met() {
            // Above the federal and local minimum, below that of the state, which is 16.00.
            assertThat(code(rule, paying("USD 15.90 per hour"))).isEqualTo("NOT_MET fed.cie-1.below-minimum");
        }

        @Test
        void below_what_the_employer_pays_others_is_not_met() {
            CaseFileBuilder higher = builder()
                    .put(others("others")
                            .lowest(Rate.parse("USD 17.00 per hour"))
                            .build());

            assertThat(code(rule, higher)).isEqualTo("NOT_MET fed.cie-1.below-customary");
        }

        @Test
        @Tag("SEM-20")
        void as_much_as_others_is_met_only_by_a_decision_that_cites_them_as_they_are_now() {
            CaseFileBuilder learnedAnew = builder()
                    .put(others("others")
                            .header(since("others", 2, "2026-05-25"))
                            .build());

            assertThat(code(rule, builder())).isEqualTo("MET fed.cie-1.competitive");
            assertThat(code(rule, builder().remove(id("customary"))))
                    .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-1.whether");
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

    @Nested
    @Tag("FED-CIE-2")
    @Tag("SEM-20")
    class Setting {
        private final Rule rule = rule("fed.cie-2.setting");

        @Test
        void facts_show_that_it_is_not_there_and_only_people_who_cite_them_that_it_is() {
            assertThat(code(rule, builder())).isEqualTo("MET fed.cie-2.setting.found");
            assertThat(code(rule, with(seen("seen", "2026-05-10").setting(WorkSetting.PROVIDER_RUN))))
                    .isEqualTo("NOT_MET fed.cie-2.setting.apart");
            assertThat(code(rule, with(seen("seen", "2026-05-10").setting(WorkSetting.GROUP_PLACEMENT))))
                    .isEqualTo("NOT_MET fed.cie-2.setting.apart");
        }

        @Test
        void what_was_seen_since_the_decision_has_to_be_decided_on_again() {
            assertThat(code(rule, with(seen("again", "2026-05-28"))))
                    .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-2.setting.whether");
        }

        @Test
        void people_may_find_that_it_is_not_there() {
            CaseFileBuilder not = builder()
                    .put(found("integrated", "FED-CIE-2", "seen#1").met(false).build());

            assertThat(code(rule, not)).isEqualTo("NOT_MET fed.cie-2.setting.found-not");
        }

        @Test
        void telework_can_qualify() {
            CaseFileBuilder home =
                    with(seen("seen", "2026-05-10").setting(WorkSetting.HOME).telework(true));

            assertThat(code(rule, home)).isEqualTo("MET fed.cie-2.setting.found");
        }

        @Test
        void a_mandated_share_of_direct_labor_is_for_people_to_judge() {
            CaseFileBuilder mandated = with(seen("seen", "2026-05-10").directLaborRatio(true));

            assertThat(code(rule, mandated)).isEqualTo("MET fed.cie-2.setting.found");
            assertThat(code(rule, mandated.remove(id("integrated"))))
                    .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-2.setting.direct-labor");
        }

        @Test
        void not_observed_or_perhaps_observed_again_it_can_not_tell() {
            assertThat(code(rule, builder().remove(id("seen"))))
                    .isEqualTo("CANNOT_TELL fed.cie-2.setting.not-observed");
            assertThat(ask(rule, builder().coverage(IntegrationFact.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }
    }

    @Nested
    @Tag("FED-CIE-2")
    @Tag("SEM-20")
    class InteractionAtWork {
        private final Rule rule = rule("fed.cie-2.interaction");

        @Test
        void both_parts_of_the_worksite_count() {
            assertThat(code(rule, builder())).isEqualTo("MET fed.cie-2.interaction.found");
            assertThat(code(
                            rule,
                            lines(
                                    forTheJob(Interaction.Where.WORK_UNIT, Interaction.Extent.SAME),
                                    forTheJob(Interaction.Where.ACROSS_WORKSITE, Interaction.Extent.LESS))))
                    .isEqualTo("NOT_MET fed.cie-2.interaction.less.worksite");
            assertThat(code(rule, lines(forTheJob(Interaction.Where.WORK_UNIT, Interaction.Extent.MORE))))
                    .isEqualTo("CANNOT_TELL fed.cie-2.interaction.not-observed.worksite");
        }

        @Test
        void casual_talk_supervisors_supporters_and_customers_do_not_make_it_up() {
            for (Interaction other : List.of(
                    line(Interaction.With.CO_WORKERS_WITHOUT_DISABILITIES, Interaction.Purpose.CASUAL),
                    line(Interaction.With.SUPERVISORS, Interaction.Purpose.PERFORMING_THE_JOB),
                    line(Interaction.With.PAID_SUPPORTERS, Interaction.Purpose.PERFORMING_THE_JOB),
                    line(Interaction.With.CUSTOMERS, Interaction.Purpose.PERFORMING_THE_JOB),
                    line(Interaction.With.CO_WORKERS_WITH_DISABILITIES, Interaction.Purpose.PERFORMING_THE_JOB))) {
                CaseFileBuilder only =
                        lines(other, forTheJob(Interaction.Where.ACROSS_WORKSITE, Interaction.Extent.SAME));

                assertThat(code(rule, only)).isEqualTo("NOT_MET fed.cie-2.interaction.only-others.unit");
            }
        }

        @Test
        void an_extent_that_is_not_known_can_not_tell() {
            assertThat(code(
                            rule,
                            lines(
                                    forTheJob(Interaction.Where.WORK_UNIT, Interaction.Extent.NOT_KNOWN),
                                    forTheJob(Interaction.Where.ACROSS_WORKSITE, Interaction.Extent.SAME))))
                    .isEqualTo("CANNOT_TELL fed.cie-2.interaction.extent-unknown.unit");
        }

        @Test
        void two_decisions_of_one_day_that_differ_leave_it_to_people() {
            CaseFileBuilder differ = builder()
                    .put(found("other", "FED-CIE-2", "seen#1").met(false).build());

            assertThat(code(rule, differ)).isEqualTo("NEEDS_HUMAN_DECISION fed.cie-2.interaction.whether");
        }

        private Interaction line(Interaction.With with, Interaction.Purpose purpose) {
            return new Interaction(Interaction.Where.WORK_UNIT, with, purpose, Interaction.Extent.SAME);
        }

        private CaseFileBuilder lines(Interaction... lines) {
            return with(seen("seen", "2026-05-10").interactions(List.of(lines)));
        }
    }

    @Nested
    @Tag("FED-CIE-3")
    class Benefits {
        private final Rule rule = rule("fed.cie-3");

        @Test
        void others_get_benefits_and_the_person_none() {
            CaseFileBuilder none = builder()
                    .put(agreement("p-salon")
                            .design(id("d-p-salon"))
                            .benefits(List.of())
                            .build());

            assertThat(code(rule, none)).isEqualTo("NOT_MET fed.cie-3.no-benefits");
            assertThat(ask(rule, none.coverage(Employment.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        void others_can_advance_and_nothing_is_said_of_it_for_the_person() {
            CaseFileBuilder none = builder()
                    .put(others("others").addAdvancement("Team lead").build())
                    .put(agreement("p-salon")
                            .design(id("d-p-salon"))
                            .advancement(Optional.empty())
                            .build());

            assertThat(code(rule, none)).isEqualTo("NOT_MET fed.cie-3.no-advancement");
        }

        @Test
        void whether_they_compare_people_say() {
            assertThat(code(rule, builder())).isEqualTo("MET fed.cie-3.found");
            assertThat(code(rule, builder().remove(id("benefits"))))
                    .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-3.whether");
            assertThat(code(rule, builder().remove(id("others")))).isEqualTo("CANNOT_TELL fed.cie-3.no-comparison");
        }
    }

    @Nested
    @Tag("FED-SE-1")
    class Supported {
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
            assertThat(code(
                            rule,
                            two.put(library.endedOn(LocalDate.of(2026, 4, 30)).build())))
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

            assertThat(code(rule, supported(employment("p-salon"))))
                    .isEqualTo("NOT_APPLICABLE fed.se-1.short-term.none");
            assertThat(code(rule, supported(low.shortTermSince(LocalDate.of(2026, 1, 1)))))
                    .isEqualTo("NOT_YET_DUE fed.se-1.short-term.running");
            assertThat(code(rule, supported(low.shortTermSince(LocalDate.of(2025, 11, 1)))))
                    .isEqualTo("NOT_MET fed.se-1.short-term.over");
            assertThat(code(
                            rule,
                            supported(
                                    low.shortTermExtended(by(SalonCase.COUNSELOR, Capacity.COUNSELOR, "2026-04-01")))))
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

    @Nested
    @Tag("FED-SE-2")
    class Extended {
        private final Rule rule = rule("fed.se-2");
        private final Employment.Builder job = employment("p-salon")
                .startedOn(LocalDate.of(2020, 1, 1))
                .extendedServicesFrom(LocalDate.of(2021, 1, 1));

        @Test
        void vocational_rehabilitation_pays_for_youth_only_up_to_4_years_or_age_25() {
            CaseFileBuilder young =
                    supported(job).put(most().bornOn(LocalDate.of(2003, 1, 1)).build());

            assertThat(code(rule, young)).isEqualTo("MET fed.se-2.paid-by-others");
            assertThat(code(rule, young.put(service("2024-12-31", "ads-episode").build())))
                    .isEqualTo("MET fed.se-2.within");
            assertThat(code(rule, young.put(service("2025-01-01", "ads-episode").build())))
                    .isEqualTo("NOT_MET fed.se-2.longer");
        }

        @Test
        void the_birthday_ends_it_sooner() {
            CaseFileBuilder older = supported(job)
                    .put(most().bornOn(LocalDate.of(1998, 6, 1)).build())
                    .put(service("2023-06-01", "ads-episode").build());

            assertThat(code(rule, older)).isEqualTo("NOT_MET fed.se-2.longer");
            assertThat(code(rule, older.put(most().build()))).isEqualTo("CANNOT_TELL fed.se-2.age-unknown");
        }

        @Test
        void before_extended_services_it_is_not_yet_due() {
            assertThat(code(rule, supported(employment("p-salon")))).isEqualTo("NOT_YET_DUE fed.se-2.none-yet");
        }
    }

    @Nested
    @Tag("FED-TIME-1")
    class Times {
        private final Rule eligibility = rule("fed.time-1.eligibility");
        private final Rule plan = rule("fed.time-1.plan");

        @Test
        void eligibility_is_due_within_60_days_of_application() {
            assertThat(on(eligibility, applied(), "2026-03-02"))
                    .isEqualTo("NOT_YET_DUE fed.time-1.eligibility.running");
            assertThat(on(eligibility, applied(), "2026-03-03")).isEqualTo("NOT_MET fed.time-1.eligibility.over");
            assertThat(on(eligibility, applied().eligibleOn(LocalDate.of(2026, 3, 2)), "2026-06-01"))
                    .isEqualTo("MET fed.time-1.eligibility.in-time");
            assertThat(on(eligibility, applied().eligibleOn(LocalDate.of(2026, 3, 3)), "2026-06-01"))
                    .isEqualTo("NOT_MET fed.time-1.eligibility.late");
        }

        @Test
        void an_extension_counts_if_the_person_agreed_to_it_inside_the_time() {
            FundingEpisode.Builder late = applied().eligibleOn(LocalDate.of(2026, 4, 1));

            assertThat(on(
                            eligibility,
                            applied().addExtensionsAgreed(by(PERSON, Capacity.JOB_SEEKER, "2026-03-01")),
                            "2026-06-01"))
                    .isEqualTo("CANNOT_TELL fed.time-1.eligibility.extended");
            assertThat(on(
                            eligibility,
                            late.addExtensionsAgreed(by(PERSON, Capacity.JOB_SEEKER, "2026-03-05")),
                            "2026-06-01"))
                    .isEqualTo("NOT_MET fed.time-1.eligibility.late");
            assertThat(on(
                            eligibility,
                            late.addExtensionsAgreed(by(PERSON, Capacity.JOB_SEEKER, "2026-03-02")),
                            "2026-06-01"))
                    .isEqualTo("CANNOT_TELL fed.time-1.eligibility.extended");
        }

        @Test
        void the_plan_is_due_within_90_days_of_eligibility() {
            FundingEpisode.Builder eligible = applied().eligibleOn(LocalDate.of(2026, 2, 1));

            assertThat(on(plan, eligible, "2026-05-02")).isEqualTo("NOT_YET_DUE fed.time-1.plan.running");
            assertThat(on(plan, eligible, "2026-05-03")).isEqualTo("NOT_MET fed.time-1.plan.over");
            assertThat(on(plan, eligible.planSignedOn(LocalDate.of(2026, 5, 2)), "2026-06-01"))
                    .isEqualTo("MET fed.time-1.plan.in-time");
        }

        @Test
        void without_an_application_it_is_not_yet_due_and_without_episodes_supplied_it_can_not_tell() {
            FundingEpisode.Builder none = applied().appliedOn(Optional.empty());

            assertThat(on(eligibility, none, "2026-06-01")).isEqualTo("NOT_YET_DUE fed.time-1.eligibility.not-started");
            assertThat(ask(
                                    eligibility,
                                    builder().put(applied().build()).coverage(FundingEpisode.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        private FundingEpisode.Builder applied() {
            FundingEpisode.Builder episode = FundingEpisode.builder();
            episode.header(EntryHeader.first("episode"))
                    .funder(OrganizationId.of("ads"))
                    .programme(ProgrammeId.of("us-ct/ads"))
                    .openedOn(LocalDate.of(2026, 1, 1))
                    .appliedOn(LocalDate.of(2026, 1, 1));
            return episode;
        }

        private String on(Rule rule, FundingEpisode.Builder episode, String day) {
            Finding finding =
                    ask(rule, builder().put(episode.build()).build(), AsOf.on(DateName.DECISION, LocalDate.parse(day)));
            return finding.outcome() + " " + finding.reason().code();
        }
    }

    private static Rule rule(String id) {
        return FederalRules.rules().stream()
                .filter(one -> one.getId().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFileBuilder with(IntegrationFact.Builder fact) {
        return builder().put(fact.build());
    }

    private static CaseFileBuilder supported(Employment.Builder job) {
        return builder()
                .put(most().build())
                .put(job.build())
                .put(FundingEpisode.builder()
                        .header(EntryHeader.first("ads-episode"))
                        .funder(OrganizationId.of("ads"))
                        .programme(ProgrammeId.of("us-ct/ads"))
                        .openedOn(LocalDate.of(2020, 1, 1))
                        .build());
    }

    private static JobSeeker.Builder most() {
        return seeker(SignificanceOfDisability.MOST_SIGNIFICANT);
    }

    private static JobSeeker.Builder seeker(SignificanceOfDisability significance) {
        JobSeeker.Builder seeker = seekerWithoutDecision();
        seeker.significance(significance)
                .significanceDetermined(by(SalonCase.COUNSELOR, Capacity.COUNSELOR, "2020-01-05"));
        return seeker;
    }

    private static JobSeeker.Builder seekerWithoutDecision() {
        JobSeeker.Builder seeker = JobSeeker.builder();
        seeker.header(EntryHeader.first("seeker"))
                .actor(PERSON)
                .chosenName("R.")
                .significance(SignificanceOfDisability.MOST_SIGNIFICANT);
        return seeker;
    }

    private static ServiceEntry.Builder service(String day, String episode) {
        ServiceEntry.Builder service = ServiceEntry.builder();
        service.header(EntryHeader.first("service"))
                .episode(id(episode))
                .service(ServiceCode.of("coaching"))
                .component(ServiceComponent.POST_PLACEMENT_SUPPORT)
                .activityKind(ActivityKind.COACHING)
                .when(ServiceInterval.parse(day + "T10:00[America/New_York]", day + "T12:00[America/New_York]"))
                .staff(ActorId.of("specialist"));
        return service;
    }

    private static String code(Rule rule, CaseFileBuilder builder) {
        Finding finding = ask(rule, builder);
        return finding.outcome() + " " + finding.reason().code();
    }
}
