package org.customizedemployment.pack.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;

import java.time.LocalDate;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.FundingForm;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ODEP-I6")
class IndividualizedFundingTest {
    private static final Rule RULE = IndividualizedFunding.rule();

    @ParameterizedTest
    @EnumSource(FundingForm.class)
    void the_form_of_the_funding_decides(FundingForm form) {
        Outcome expected = form == FundingForm.NOT_INDIVIDUALIZED ? Outcome.NOT_MET : Outcome.MET;

        assertThat(ask(RULE, builder().put(episode("episode", form).build())).outcome())
                .isEqualTo(expected);
    }

    @Test
    void a_form_not_recorded_can_not_tell() {
        assertThat(ask(RULE, builder().put(episode("episode", null).build())).outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
        assertThat(ask(
                                RULE,
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
        CaseFileBuilder builder =
                builder().put(episode("other", FundingForm.NOT_INDIVIDUALIZED).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, builder).evidence()).hasSize(2);
    }

    @Test
    @Tag("SEM-2")
    void an_episode_counts_to_its_last_day_and_afterwards_only_if_nothing_else_is_open() {
        CaseFileBuilder builder = builder()
                .put(episode("episode", FundingForm.PERSONAL_BUDGET)
                        .closedOn(LocalDate.of(2026, 5, 31))
                        .build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
        builder.put(episode("other", FundingForm.NOT_INDIVIDUALIZED).build());
        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder.build(), AsOf.on(DateName.DECISION, LocalDate.of(2026, 5, 31)))
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
