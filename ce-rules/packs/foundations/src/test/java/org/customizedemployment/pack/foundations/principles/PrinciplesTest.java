package org.customizedemployment.pack.foundations.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.LIBRARY;
import static org.customizedemployment.pack.foundations.SalonCase.MOTHER;
import static org.customizedemployment.pack.foundations.SalonCase.OWNER;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.activity;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.from;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.need;
import static org.customizedemployment.pack.foundations.SalonCase.plan;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.since;
import static org.customizedemployment.pack.foundations.SalonCase.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrinciplesTest {
    @Nested
    @Tag("ODEP-P1")
    class Voluntary {
        private final VoluntaryRule rule = new VoluntaryRule();

        @Test
        void terms_that_the_employer_did_not_agree_are_not_met() {
            var agreement = agreement("p-salon").employerAgreed(by(OWNER, Capacity.SPECIALIST, "2026-04-01"));

            assertThat(ask(rule, builder().put(agreement.build())).outcome()).isEqualTo(Outcome.NOT_MET);
        }

        @ParameterizedTest
        @EnumSource(
                value = Capacity.class,
                names = {"GUARDIAN", "PARENT_OF_MINOR", "SUPPORTED_DECISION_MAKER", "AGENT", "REPRESENTATIVE"})
        @Tag("SEM-3")
        void whoever_agrees_for_the_person_leaves_the_own_answer_to_be_asked_for(Capacity capacity) {
            var agreement = agreement("p-salon").jobSeekerAgreed(by(MOTHER, capacity, "2026-04-01"));

            assertThat(ask(rule, builder().put(agreement.build())).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        }

        @Test
        void a_specialist_can_not_agree_for_the_person() {
            var agreement = agreement("p-salon").jobSeekerAgreed(by(MOTHER, Capacity.SPECIALIST, "2026-04-01"));

            assertThat(ask(rule, builder().put(agreement.build())).outcome()).isEqualTo(Outcome.NOT_MET);
        }

        @Test
        void a_job_without_terms_is_not_met_and_terms_not_kept_can_not_tell() {
            assertThat(ask(rule, builder().remove(id("ag-p-salon"))).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(
                                    rule,
                                    builder()
                                            .remove(id("ag-p-salon"))
                                            .put(agreement("p-salon")
                                                    .header(since("ag-p-salon", 2, "2026-07-01"))
                                                    .build()))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        void terms_still_to_be_agreed_are_not_yet_due() {
            var agreement = agreement("p-salon").employerAgreed(by(OWNER, Capacity.EMPLOYER, "2026-06-02"));
            CaseFileBuilder builder = builder().remove(id("e-p-salon")).put(agreement.build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        }

        @Test
        void in_a_business_it_is_not_applicable() {
            CaseFileBuilder builder = builder()
                    .put(pursuit("p-salon", PursuitState.WORKING)
                            .pursuitKind(PursuitKind.BUSINESS)
                            .build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @Nested
    @Tag("ODEP-P2")
    class BothSides {
        private final BothSidesRule rule = new BothSidesRule();

        @Test
        @Tag("SEM-28")
        void only_a_confirmed_need_lets_it_be_met() {
            assertThat(ask(rule, builder()).outcome()).isEqualTo(Outcome.MET);
            assertThat(ask(
                                    rule,
                                    builder()
                                            .put(need("salon", NeedStatus.INFERRED)
                                                    .build()))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        void without_a_link_to_the_person_it_is_not_met() {
            assertThat(ask(rule, builder().remove(id("l-salon"))).outcome()).isEqualTo(Outcome.NOT_MET);
        }

        @Test
        void a_list_entry_effective_after_the_day_does_not_count() {
            CaseFileBuilder builder = builder()
                    .put(statement("s-dogs", ProfileArea.INTEREST)
                            .header(since("s-dogs", 1, "2026-06-02"))
                            .build())
                    .remove(id("s-grooming"))
                    .remove(id("s-neighbour"));

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        }
    }

    @Nested
    @Tag("ODEP-P3")
    class JobSeekerLeads {
        private final JobSeekerLeadsRule rule = new JobSeekerLeadsRule();

        @ParameterizedTest
        @CsvSource({
            // four were told by the person; added: others, observed, unknown
            "0, 0, 0, MET", "3, 0, 0, MET", "4, 0, 0, NOT_MET", "5, 1, 0, NOT_MET", "5, 2, 0, NEEDS_HUMAN_DECISION",
            "0, 9, 0, MET", "0, 0, 3, MET", "0, 0, 4, CANNOT_TELL", "3, 0, 1, CANNOT_TELL", "9, 0, 5, NOT_MET"
        })
        void what_the_person_told_must_outweigh_what_others_said(int others, int seen, int unknown, Outcome expected) {
            CaseFileBuilder builder = builder();
            add(builder, others, Manner.TOLD_BY_OTHERS);
            add(builder, seen, Manner.OBSERVED);
            add(builder, unknown, Manner.NOT_SUPPLIED);

            assertThat(ask(rule, builder).outcome()).isEqualTo(expected);
        }

        @Test
        @Tag("SEM-3")
        void what_a_guardian_says_is_never_told_by_the_job_seeker() {
            CaseFileBuilder builder = builder();
            for (String one : List.of("s-dogs", "s-grooming", "s-lists", "s-neighbour")) {
                builder.put(statement(one, ProfileArea.INTEREST)
                        .header(from(one, Manner.TOLD_BY_JOB_SEEKER, MOTHER))
                        .build());
            }

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        }

        @Test
        @Tag("SEM-5")
        void statements_set_aside_do_not_count() {
            CaseFileBuilder builder = builder();
            for (int i = 0; i < 9; i++) {
                builder.put(statement("o-" + i, ProfileArea.LEARNING)
                        .header(from("o-" + i, Manner.TOLD_BY_OTHERS, MOTHER))
                        .standing(StatementStanding.SET_ASIDE)
                        .build());
            }

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void a_share_of_some_statements_says_nothing_of_all() {
            CaseFileBuilder builder = builder().coverage(ProfileStatement.TYPE, Coverage.PARTIAL);

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        void a_plan_that_another_approved_is_not_the_person_s_direction() {
            var bySpecialist = plan().approved(by(MOTHER, Capacity.SPECIALIST, "2026-02-20"));
            var byGuardian = plan().approved(by(MOTHER, Capacity.GUARDIAN, "2026-02-20"));

            assertThat(ask(rule, builder().put(bySpecialist.build())).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, builder().put(byGuardian.build())).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        }

        @Test
        void before_there_is_a_plan_it_is_not_yet_due() {
            assertThat(ask(rule, builder().remove(id("plan"))).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        }

        private void add(CaseFileBuilder builder, int count, Manner how) {
            for (int i = 0; i < count; i++) {
                String id = how + "-" + i;
                builder.put(statement(id, ProfileArea.LEARNING)
                        .header(from(id, how, MOTHER))
                        .build());
            }
        }
    }

    @Nested
    @Tag("ODEP-P4")
    class JobSeekerPlans {
        private final JobSeekerPlansRule rule = new JobSeekerPlansRule();

        @Test
        void a_plan_without_the_person_s_decision_is_not_met_once_work_is_agreed() {
            var plan = plan().approved(Optional.empty()).build();
            CaseFileBuilder before = builder()
                    .put(plan)
                    .remove(id("ag-p-salon"))
                    .remove(id("e-p-salon"))
                    .put(pursuit("p-salon", PursuitState.EXPLORED).build());

            assertThat(ask(rule, builder().put(plan)).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, before).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        }

        @Test
        void a_plan_without_wishes_or_connections_is_not_met_and_says_which() {
            Finding noWishes = ask(rule, builder().remove(id("s-dogs")));
            Finding noConnections = ask(rule, builder().remove(id("s-neighbour")));

            assertThat(noWishes.reason().code()).isEqualTo("odep.p4.wishes.none");
            assertThat(noWishes.outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(noConnections.reason().code()).isEqualTo("odep.p4.connections.none");
            assertThat(ask(
                                    rule,
                                    builder()
                                            .remove(id("s-neighbour"))
                                            .put(plan().addNaturalSupports("The neighbour")
                                                    .build()))
                            .outcome())
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void with_a_partial_profile_a_missing_wish_can_not_tell() {
            CaseFileBuilder builder = builder().remove(id("s-dogs")).coverage(ProfileStatement.TYPE, Coverage.PARTIAL);

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        }
    }

    @Nested
    @Tag("ODEP-P5")
    class ExplorationFirst {
        private final ExplorationFirstRule rule = new ExplorationFirstRule();

        @Test
        void a_plan_before_any_discovery_activity_is_not_met_only_where_activities_are_complete() {
            CaseFileBuilder builder = builder()
                    .put(activity("a-home", ServiceComponent.DISCOVERY, "2026-02-20")
                            .build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, builder.coverage(Activity.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        void formal_assessment_may_supplement_but_never_be_the_primary_source() {
            assertThat(ask(rule, assessed(4)).outcome()).isEqualTo(Outcome.MET);
            assertThat(ask(rule, assessed(5)).outcome()).isEqualTo(Outcome.NOT_MET);
        }

        @Test
        void a_plan_without_a_date_can_not_tell_and_without_a_plan_it_is_not_yet_due() {
            var undated = plan().approved(Optional.empty()).meeting(Optional.empty());

            assertThat(ask(rule, builder().put(undated.build())).outcome()).isEqualTo(Outcome.CANNOT_TELL);
            assertThat(ask(rule, builder().remove(id("plan"))).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        }

        private CaseFileBuilder assessed(int count) {
            CaseFileBuilder builder = builder();
            for (int i = 0; i < count; i++) {
                builder.put(statement("f-" + i, ProfileArea.LEARNING)
                        .header(from("f-" + i, Manner.FORMAL_ASSESSMENT, MOTHER))
                        .build());
            }
            return builder;
        }
    }

    @Nested
    @Tag("ODEP-P8")
    class GoingRate {
        private final GoingRateRule rule = new GoingRateRule();

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

            assertThat(ask(rule, builder).outcome()).isEqualTo(expected);
        }

        @Test
        @Tag("SEM-20")
        void without_a_comparable_job_cited_people_say_whether_it_is_the_going_rate() {
            var agreement = agreement("p-salon").employerAgreed(by(OWNER, Capacity.EMPLOYER, "2026-04-01"));

            assertThat(ask(rule, builder().put(agreement.build())).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        }

        @Test
        @Tag("FED-WAGE-1")
        void before_the_minimum_wage_is_stated_or_without_a_date_it_can_not_tell() {
            CaseFileBuilder builder = builder()
                    .put(agreement("p-salon")
                            .jobSeekerAgreed(by(PERSON, Capacity.JOB_SEEKER, "2009-01-01"))
                            .employerAgreed(by(OWNER, Capacity.EMPLOYER, "2009-01-01"))
                            .build())
                    .put(employment("p-salon")
                            .startedOn(LocalDate.of(2009, 1, 1))
                            .build());

            assertThat(ask(rule, builder.build(), AsOf.on(DateName.DECISION, LocalDate.of(2009, 7, 23)))
                            .reason()
                            .code())
                    .isEqualTo("odep.p8.minimum-unknown");
            assertThat(ask(rule, builder.build(), AsOf.none()).reason().code()).isEqualTo("odep.p8.no-date");
            assertThat(ask(rule, builder.build(), AsOf.none()).outcome()).isEqualTo(Outcome.CANNOT_TELL);
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
            Finding finding = ask(rule, builder);

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

            assertThat(ask(rule, early).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
            assertThat(ask(rule, business).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        }
    }
}
