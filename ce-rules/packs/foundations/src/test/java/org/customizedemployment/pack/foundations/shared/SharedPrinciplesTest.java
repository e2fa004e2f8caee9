package org.customizedemployment.pack.foundations.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.design;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.found;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.seen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.pack.foundations.SalonCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SharedPrinciplesTest {
    @Nested
    @Tag("ODEP-P6")
    class AdvancementOfAJob {
        private final Rule rule = Advancement.rule();

        @Test
        void a_step_forward_or_growth_in_the_terms_meets_it() {
            CaseFileBuilder step = withoutGrowth()
                    .put(employment("p-salon").addAdvancement("Cuts hair now").build());

            assertThat(code(rule, builder())).isEqualTo("MET odep.p6.growth-agreed");
            assertThat(code(rule, step)).isEqualTo("MET odep.p6.step-taken");
        }

        @Test
        void that_nothing_is_written_shows_nothing_and_people_have_to_say() {
            assertThat(code(rule, withoutGrowth())).isEqualTo("NEEDS_HUMAN_DECISION odep.p6.whether");
        }

        @Test
        @Tag("SEM-20")
        void what_people_found_comes_first() {
            CaseFileBuilder notMet = builder()
                    .put(found("p6", "ODEP-P6", "ag-p-salon#1").met(false).build());

            assertThat(code(rule, notMet)).isEqualTo("NOT_MET odep.p6.found-not");
        }

        @Test
        void before_terms_it_is_not_yet_due_and_where_terms_may_be_missing_it_can_not_tell() {
            assertThat(ask(rule, notYetAgreed()).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
            assertThat(ask(rule, builder().coverage(Employment.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        private CaseFileBuilder withoutGrowth() {
            return builder()
                    .put(agreement("p-salon")
                            .design(id("d-p-salon"))
                            .advancement(Optional.empty())
                            .build());
        }
    }

    @Nested
    @Tag("ODEP-P7")
    class Integrated {
        private final Rule rule = IntegratedWork.rule();

        @Test
        @Tag("SEM-20")
        void it_is_met_by_a_decision_that_cites_what_was_seen_in_both_prongs() {
            assertThat(code(rule, builder())).isEqualTo("MET odep.p7.integrated");
            assertThat(code(rule, builder().remove(id("integrated"))))
                    .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-2.setting.whether");
        }

        @Test
        void one_prong_that_is_not_there_is_enough_for_not_met() {
            CaseFileBuilder apart = builder()
                    .put(seen("seen", "2026-05-10")
                            .setting(WorkSetting.PROVIDER_RUN)
                            .build());

            assertThat(code(rule, apart)).isEqualTo("NOT_MET fed.cie-2.setting.apart");
        }

        @Test
        void before_terms_it_is_not_yet_due_and_without_observation_it_can_not_tell() {
            assertThat(ask(rule, notYetAgreed()).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
            assertThat(code(rule, builder().remove(id("seen"))))
                    .isEqualTo("CANNOT_TELL fed.cie-2.setting.not-observed");
        }
    }

    @Nested
    @Tag("ODEP-P9")
    class OwnBusiness {
        private final Rule rule = OwnBusinessChoice.rule();

        @Test
        void a_business_pursued_or_looked_at_meets_it() {
            CaseFileBuilder pursued = withoutIdea()
                    .put(pursuit("p-business", PursuitState.EXPLORED)
                            .pursuitKind(PursuitKind.BUSINESS)
                            .build());

            assertThat(code(rule, pursued)).isEqualTo("MET odep.p9.pursued");
            assertThat(code(rule, builder())).isEqualTo("MET odep.p9.considered");
        }

        @Test
        @Tag("SEM-4")
        void the_person_s_own_no_is_no_failure() {
            CaseFileBuilder declined =
                    withoutIdea().put(declined(PERSON, Capacity.JOB_SEEKER).build());

            assertThat(code(rule, declined)).isEqualTo("MET odep.p9.declined");
        }

        @Test
        @Tag("SEM-3")
        void others_who_set_it_aside_against_the_person_s_word_do_not_meet_it() {
            Choice.Builder choice = declined(SalonCase.COUNSELOR, Capacity.COUNSELOR);

            assertThat(code(rule, builder().put(choice.build())))
                    .isEqualTo("NEEDS_HUMAN_DECISION odep.p9.own-answer-missing");
            assertThat(code(
                            rule,
                            builder().put(choice.jobSeekerAnswer(Answer.NO).build())))
                    .isEqualTo("NOT_MET odep.p9.set-aside-by-others");
            assertThat(code(
                            rule,
                            builder().put(choice.jobSeekerAnswer(Answer.YES).build())))
                    .isEqualTo("MET odep.p9.considered");
        }

        @Test
        void with_a_plan_and_no_trace_of_it_people_have_to_say_and_before_a_plan_it_is_not_yet_due() {
            assertThat(code(rule, withoutIdea())).isEqualTo("NEEDS_HUMAN_DECISION odep.p9.whether");
            assertThat(code(rule, withoutIdea().remove(id("plan")))).isEqualTo("NOT_YET_DUE odep.p9.not-yet");
            assertThat(ask(rule, withoutIdea().remove(id("plan")).coverage(Choice.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        private CaseFileBuilder withoutIdea() {
            return builder()
                    .put(VocationalTheme.builder()
                            .header(EntryHeader.first("t-animals"))
                            .title("Animals")
                            .build());
        }

        private Choice.Builder declined(ActorId by, Capacity capacity) {
            Choice.Builder choice = Choice.builder();
            choice.header(EntryHeader.first("choice"))
                    .choiceKind(ChoiceKind.DECLINES_STRATEGY)
                    .on(LocalDate.of(2026, 2, 1))
                    .by(by)
                    .capacity(capacity)
                    .strategy(StrategyId.SELF_EMPLOYMENT);
            return choice;
        }
    }

    @Nested
    @Tag("ODEP-P10")
    class OnePerson {
        private final Rule rule = OneAtATime.rule();

        @Test
        void terms_of_one_s_own_outside_of_a_group_meet_it() {
            assertThat(code(rule, builder())).isEqualTo("MET odep.p10.individual");
            assertThat(code(rule, builder().remove(id("seen")))).isEqualTo("CANNOT_TELL odep.p10.not-observed");
        }

        @Test
        void work_in_a_group_does_not_unless_observations_may_be_missing() {
            CaseFileBuilder group = builder()
                    .put(seen("seen", "2026-05-10")
                            .setting(WorkSetting.GROUP_PLACEMENT)
                            .build());

            assertThat(code(rule, group)).isEqualTo("NOT_MET odep.p10.group");
            assertThat(ask(rule, group.coverage(IntegrationFact.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        @Tag("SEM-29")
        @Tag("ASERT-S5")
        void two_who_share_a_job_and_a_provider_are_for_people_to_look_at() {
            ActorId other = ActorId.of("other");
            ActorId house = ActorId.of("house");

            assertThat(code(rule, shared(sharer(PERSON, true, house), sharer(other, true, ActorId.of("b")))))
                    .isEqualTo("MET odep.p10.individual");
            assertThat(code(rule, shared(sharer(PERSON, true, house), sharer(other, true, house))))
                    .isEqualTo("NEEDS_HUMAN_DECISION odep.p10.same-provider");
            assertThat(code(rule, shared(sharer(PERSON, true, house), sharer(other, false, null))))
                    .isEqualTo("NOT_MET odep.p10.no-own-terms");
        }

        @Test
        void a_decision_that_cites_the_shared_job_settles_it() {
            ActorId house = ActorId.of("house");
            CaseFileBuilder shared = shared(sharer(PERSON, true, house), sharer(ActorId.of("other"), true, house));

            assertThat(code(
                            rule,
                            shared.put(found("p10", "ODEP-P10", "d-p-salon#1").build())))
                    .isEqualTo("MET odep.p10.found");
        }

        @Test
        @Tag("SC-5")
        void co_owners_of_a_business_are_no_group() {
            BusinessDesign.Builder business = BusinessDesign.builder();
            business.header(EntryHeader.first("business"))
                    .market(id("market"))
                    .pursuit(id("p-salon"))
                    .addStrategies(StrategyId.SELF_EMPLOYMENT)
                    .title("Two sisters")
                    .addOwners(
                            new Owner(PERSON, Owner.Kind.JOB_SEEKER, 50, true),
                            new Owner(ActorId.of("sister"), Owner.Kind.CO_OWNER, 50, true));
            CaseFileBuilder builder = builder()
                    .put(pursuit("p-salon", PursuitState.WORKING)
                            .pursuitKind(PursuitKind.BUSINESS)
                            .build())
                    .put(business.build());

            assertThat(code(rule, builder)).isEqualTo("MET odep.p10.co-owners");
        }

        private Sharer sharer(ActorId person, boolean ownTerms, ActorId provider) {
            return new Sharer(person, List.of(id("salon-wash")), List.of(TaskKind.of("cleaning")), ownTerms, provider);
        }

        private CaseFileBuilder shared(Sharer... sharers) {
            return builder()
                    .put(design("p-salon", "salon")
                            .addStrategies(StrategyId.SHARING)
                            .addSharers(sharers)
                            .build());
        }
    }

    @Nested
    @Tag("ODEP-P11")
    class Coordinated {
        private final Rule rule = Coordination.rule();

        @Test
        void two_sources_that_met_about_the_plan_meet_it() {
            assertThat(code(rule, builder())).isEqualTo("MET odep.p11.coordinated");
        }

        @Test
        void one_source_does_not_where_nothing_can_be_missing() {
            CaseFileBuilder one = builder().remove(id("m-friend"));

            assertThat(code(rule, one)).isEqualTo("NOT_MET odep.p11.one-source");
            assertThat(ask(rule, one.coverage(TeamMember.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        void several_sources_that_nothing_shows_to_be_coordinated_are_for_people_to_judge() {
            assertThat(code(rule, builder().remove(id("a-meeting"))))
                    .isEqualTo("NEEDS_HUMAN_DECISION odep.p11.whether");
        }

        @Test
        void without_a_plan_it_is_not_yet_due() {
            assertThat(code(rule, builder().remove(id("plan")))).isEqualTo("NOT_YET_DUE odep.no-plan");
        }
    }

    static CaseFileBuilder notYetAgreed() {
        return builder()
                .put(pursuit("p-salon", PursuitState.NEGOTIATING).build())
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"));
    }

    static String code(Rule rule, CaseFileBuilder builder) {
        Finding finding = ask(rule, builder);
        return finding.outcome() + " " + finding.reason().code();
    }
}
