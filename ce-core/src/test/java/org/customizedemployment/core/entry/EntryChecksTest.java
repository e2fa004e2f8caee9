package org.customizedemployment.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.junit.jupiter.api.Test;

class EntryChecksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void an_employment_does_not_end_before_it_starts() {
        Employment.Builder employment = Employment.builder();
        employment
                .header(EntryHeader.first("job"))
                .pursuit(EntryId.of("pursuit"))
                .startedOn(DAY)
                .weekly(Minutes.ofHours(10))
                .wage(Rate.parse("USD 18.00 per hour"))
                .payer(Payer.EMPLOYER);
        assertThat(employment.endedOn(DAY).build().getEndedOn()).contains(DAY);
        assertThatThrownBy(() -> employment.endedOn(DAY.minusDays(1)).build()).hasMessageContaining("CE-CORE-007");
    }

    @Test
    void an_episode_does_not_close_before_it_opens() {
        FundingEpisode.Builder episode = FundingEpisode.builder();
        episode.header(EntryHeader.first("episode"))
                .funder(OrganizationId.of("funder"))
                .programme(ProgrammeId.of("us-ct/dds"))
                .openedOn(DAY);
        assertThatThrownBy(() -> episode.closedOn(DAY.minusDays(1)).build()).hasMessageContaining("CE-CORE-007");
    }

    @Test
    void a_pointer_says_the_kind_it_leads_to() {
        FundingEpisode episode = FundingEpisode.builder()
                .header(EntryHeader.first("episode-2"))
                .funder(OrganizationId.of("funder"))
                .programme(ProgrammeId.of("us-ct/dds"))
                .openedOn(DAY)
                .previous(EntryId.of("episode-1"))
                .build();
        assertThat(episode.allPointers())
                .isEqualTo(List.of(new EntryPointer(EntryId.of("episode-1"), "funding-episode")));
    }
}
