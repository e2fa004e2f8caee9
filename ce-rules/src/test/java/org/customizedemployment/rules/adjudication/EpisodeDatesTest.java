package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.ServiceInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time inside and outside the funding episode that is claimed in, and after the day of the decision. */
class EpisodeDatesTest {
    @Test
    @Tag("SEM-26")
    void time_of_a_day_after_the_decision_is_open() {
        Decision bill = new Log(Ct.dds())
                .direct("today", 3, "10:00", "12:00")
                .put(Log.line(
                                "slip",
                                Ct.DEVELOPMENT,
                                ServiceInterval.parse(
                                        "2026-04-15T23:00[America/New_York]", "2026-04-16T00:30[America/New_York]"))
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "today")).containsExactly(120L, 0L, 0L);
        assertThat(Log.minutes(bill, "slip")).containsExactly(60L, 0L, 30L);
        assertThat(Log.codes(bill, "slip")).containsExactly("claim.service-later");
    }

    @Test
    @Tag("SEM-2")
    void service_before_the_episode_opened_is_undecided() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line(
                                "early",
                                Ct.DEVELOPMENT,
                                ServiceInterval.parse(
                                        "2025-12-31T10:00[America/New_York]", "2025-12-31T11:00[America/New_York]"))
                        .build())
                .bill(Ct.book());

        assertThat(Log.codes(bill, "early")).containsExactly("claim.outside-episode");
        assertThat(Log.minutes(bill, "early")).containsExactly(0L, 0L, 60L);
    }

    @Test
    @Tag("SEM-26")
    void an_episode_that_was_changed_later_leaves_earlier_service_open_unless_it_only_ended() {
        Log log = new Log(Ct.dds()).direct("a", 3, "10:00", "11:00");
        FundingEpisode open = log.build().find(FundingEpisode.TYPE, Log.EPISODE).orElseThrow();
        EntryHeader april = open.getHeader().next().withEffective(EffectiveRange.from(LocalDate.of(2026, 4, 1)));
        FundingEpisode.Builder changed = FundingEpisode.builder();
        changed.from(open);
        changed.header(april);
        Decision known = log.put(changed.build()).bill(Ct.book());
        Decision bill = log.retire(open.toRef()).bill(Ct.book());
        changed.closedOn(LocalDate.of(2026, 4, 1));
        Decision closed = log.put(changed.build()).bill(Ct.book());

        assertThat(Log.minutes(known, "a")).containsExactly(60L, 0L, 0L);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.earlier-version-not-known");
        assertThat(Log.minutes(closed, "a")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-11")
    void nothing_claimed_has_no_outcome() {
        Decision bill = new Log(Ct.dds()).bill(Ct.book());

        assertThat(bill.getLines()).isEmpty();
        assertThat(bill.getClaimOutcome()).isEmpty();
    }

    @Test
    void an_episode_that_is_not_there_or_of_another_programme_is_a_wrong_call() {
        Log log = new Log(Ct.dds()).otherEpisode("ads", "us-ct/ads");

        assertThatThrownBy(() -> log.bill(Ct.book(), ClaimRequest.of(EntryId.of("nowhere"))))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-CORE-011");
        assertThatThrownBy(() -> log.bill(Ct.book(), ClaimRequest.of(EntryId.of("ads"))))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("us-ct/ads");
    }
}
