package org.customizedemployment.pack.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.activity;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.design;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.need;
import static org.customizedemployment.pack.foundations.SalonCase.offer;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.since;
import static org.customizedemployment.pack.foundations.SalonCase.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.FundingForm;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.service.ServiceComponent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferFundingStrategiesTest {
    @Nested
    @Tag("ODEP-I4")
    class Representation {
        private final RepresentationOfferedRule rule = new RepresentationOfferedRule();

        @Test
        @Tag("SEM-4")
        void an_offer_is_met_whether_or_not_a_representative_was_chosen() {
            assertThat(ask(rule, builder()).reason().code()).isEqualTo("odep.i4.offered");
            assertThat(ask(rule, builder().put(offer().build())).reason().code())
                    .isEqualTo("odep.i4.no-representative");
            assertThat(ask(rule, builder().put(offer().build())).outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void no_offer_is_not_met_only_where_offers_are_complete() {
            CaseFileBuilder builder = builder().remove(id("offer"));

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, builder.coverage(RepresentationOffer.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        void before_a_negotiation_it_is_not_yet_due() {
            CaseFileBuilder builder = builder()
                    .remove(id("offer"))
                    .remove(id("ag-p-salon"))
                    .remove(id("e-p-salon"))
                    .put(pursuit("p-salon", PursuitState.PROPOSED).build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
            assertThat(ask(
                                    rule,
                                    builder.put(pursuit("p-salon", PursuitState.NEGOTIATING)
                                            .build()))
                            .outcome())
                    .isEqualTo(Outcome.NOT_MET);
        }

        @Test
        void an_offer_known_only_in_a_later_version_is_not_taken_for_none() {
            CaseFileBuilder builder = builder()
                    .remove(id("offer"))
                    .put(offer().header(since("offer", 2, "2026-06-02")).build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        void an_offer_that_was_changed_later_counts_as_it_was() {
            CaseFileBuilder builder = builder()
                    .put(offer().header(since("offer", 2, "2026-06-02")).build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void an_offer_made_after_the_day_of_the_decision_does_not_count() {
            CaseFileBuilder builder =
                    builder().put(offer().offeredOn(LocalDate.of(2026, 6, 2)).build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        }
    }

    @Nested
    @Tag("ODEP-I6")
    class Funding {
        private final IndividualizedFundingRule rule = new IndividualizedFundingRule();

        @ParameterizedTest
        @EnumSource(FundingForm.class)
        void the_form_of_the_funding_decides(FundingForm form) {
            Outcome expected = form == FundingForm.NOT_INDIVIDUALIZED ? Outcome.NOT_MET : Outcome.MET;

            assertThat(ask(rule, builder().put(episode("episode", form).build()))
                            .outcome())
                    .isEqualTo(expected);
        }

        @Test
        void a_form_not_recorded_can_not_tell() {
            assertThat(ask(rule, builder().put(episode("episode", null).build()))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
            assertThat(ask(
                                    rule,
                                    builder()
                                            .put(episode("episode", null).build())
                                            .put(episode("other", FundingForm.NOT_INDIVIDUALIZED)
                                                    .build()))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        @Tag("ICF-G3")
        void one_individualized_source_among_several_is_enough() {
            CaseFileBuilder builder = builder()
                    .put(episode("other", FundingForm.NOT_INDIVIDUALIZED).build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.MET);
            assertThat(ask(rule, builder).evidence()).hasSize(2);
        }

        @Test
        @Tag("SEM-2")
        void an_episode_counts_to_its_last_day_and_afterwards_only_if_nothing_else_is_open() {
            CaseFileBuilder builder = builder()
                    .put(episode("episode", FundingForm.PERSONAL_BUDGET)
                            .closedOn(LocalDate.of(2026, 5, 31))
                            .build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.MET);
            builder.put(episode("other", FundingForm.NOT_INDIVIDUALIZED).build());
            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, builder.build(), AsOf.on(DateName.DECISION, LocalDate.of(2026, 5, 31)))
                            .outcome())
                    .isEqualTo(Outcome.MET);
        }

        private FundingEpisode.Builder episode(String id, FundingForm form) {
            FundingEpisode.Builder builder = FundingEpisode.builder();
            builder.header(EntryHeader.first(id))
                    .funder(OrganizationId.of("funder"))
                    .programme(ProgrammeId.of("us-ct/dds"))
                    .openedOn(LocalDate.of(2026, 1, 1))
                    .form(Optional.ofNullable(form));
            return builder;
        }
    }

    @Nested
    @Tag("ODEP-I5")
    class Strategies {
        private final TailoredByStrategiesRule rule = new TailoredByStrategiesRule();

        @Test
        void a_sound_strategy_that_serves_both_sides_is_met() {
            assertThat(ask(rule, builder()).reason().code()).isEqualTo("odep.i5.tailored");
        }

        @Test
        void a_design_that_its_strategy_refuses_is_not_met_and_says_why() {
            var design = design("p-salon", "salon").freedTime(List.of()).build();

            assertThat(ask(rule, builder().put(design)).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, builder().put(design)).reason().code())
                    .isEqualTo("strategy.reassignment.freed-differs");
        }

        @Test
        void a_design_without_strategy_is_not_met_and_with_an_unknown_one_can_not_tell() {
            var none = design("p-salon", "salon").strategies(List.of()).build();
            var unknown = design("p-salon", "salon")
                    .strategies(List.of(StrategyId.of("our-own")))
                    .build();

            assertThat(ask(rule, builder().put(none)).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, builder().put(unknown)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        @Tag("SEM-28")
        void a_need_not_confirmed_can_not_tell() {
            assertThat(ask(
                                    rule,
                                    builder()
                                            .put(need("salon", NeedStatus.INFERRED)
                                                    .build()))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        @Tag("SEM-5")
        void statements_set_aside_or_tentative_do_not_show_the_person_s_side() {
            assertThat(ask(rule, standing(StatementStanding.SET_ASIDE)).outcome())
                    .isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, standing(StatementStanding.TENTATIVE)).outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);
        }

        @Test
        void what_was_learned_in_an_activity_there_shows_the_person_s_side_too() {
            CaseFileBuilder builder = builder()
                    .remove(id("l-salon"))
                    .put(activity("a-shadow", ServiceComponent.JOB_DEVELOPMENT, "2026-03-05")
                            .employer(id("salon"))
                            .build());
            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(ask(rule, builder.coverage(EmployerListing.TYPE, Coverage.PARTIAL))
                            .outcome())
                    .isEqualTo(Outcome.CANNOT_TELL);

            builder.put(statement("s-learned", ProfileArea.TASK_COMPETENCE)
                    .header(EntryHeader.first("s-learned")
                            .withProvenance(new Provenance(Manner.OBSERVED, PERSON, id("a-shadow"))))
                    .build());
            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void how_a_business_was_shaped_people_say() {
            CaseFileBuilder builder = builder()
                    .put(pursuit("p-salon", PursuitState.WORKING)
                            .pursuitKind(PursuitKind.BUSINESS)
                            .build());

            assertThat(ask(rule, builder).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        }

        private CaseFileBuilder standing(StatementStanding standing) {
            CaseFileBuilder builder = builder();
            List.of("s-dogs", "s-grooming", "s-neighbour")
                    .forEach(one -> builder.put(statement(one, ProfileArea.INTEREST)
                            .standing(standing)
                            .build()));
            return builder;
        }
    }
}
