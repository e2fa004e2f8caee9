package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an authorization covers: its own dates, hours and versions, as far as it was given. */
class AuthorizedDatesTest {
    @Test
    @Tag("SEM-13")
    @Tag("SEM-26")
    void an_authorization_covers_its_own_dates_and_its_own_hours() {
        Decision bill = new Log(Ct.dds())
                .put(Authorized.authorization()
                        .limit(Minutes.of(150))
                        .writtenOn(LocalDate.of(2026, 3, 1))
                        .build())
                .put(Authorized.line("a", 3))
                .put(Authorized.line("b", 5))
                .put(Authorized.line("late", 6))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(120L, 0L, 0L);
        assertThat(Log.minutes(bill, "b")).containsExactly(30L, 90L, 0L);
        assertThat(Log.codes(bill, "b")).containsExactly("claim.authorization-limit-reached");
        assertThat(Log.minutes(bill, "late")).containsExactly(0L, 120L, 0L);
        assertThat(Log.codes(bill, "late")).containsExactly("claim.authorization-other-dates");
    }

    @Test
    @Tag("SC-6")
    @Tag("SEM-13")
    void a_verbal_authorization_written_after_the_service_cannot_be_told() {
        Decision bill = new Log(Ct.dds())
                .put(Authorized.authorization()
                        .verbalOn(LocalDate.of(2026, 3, 3))
                        .writtenOn(LocalDate.of(2026, 3, 6))
                        .build())
                .put(Authorized.line("a", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 0L, 120L);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.authorization-not-written-before");
    }

    @Test
    @Tag("SEM-26")
    void a_withdrawn_authorization_covers_nothing_from_that_day_on() {
        Decision bill = new Log(Ct.dds())
                .put(Authorized.authorization()
                        .writtenOn(LocalDate.of(2026, 3, 1))
                        .withdrawnOn(LocalDate.of(2026, 3, 4))
                        .build())
                .put(Authorized.line("before", 3))
                .put(Authorized.line("after", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "before")).containsExactly(120L, 0L, 0L);
        assertThat(Log.codes(bill, "after")).containsExactly("claim.authorization-withdrawn");
    }

    @Test
    @Tag("SC-6")
    @Tag("SEM-13")
    void an_authorization_that_was_only_asked_for_authorizes_nothing_yet() {
        Decision bill = new Log(Ct.dds())
                .put(Authorized.authorization().build())
                .put(Authorized.line("a", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 0L, 120L);
        assertThat(Log.codes(bill, "a")).containsExactly("claim.authorization-not-given");
    }

    @Test
    @Tag("SEM-26")
    void a_change_says_nothing_of_service_before_its_own_date() {
        EntryHeader changed = EntryHeader.first(Authorized.AUTHORIZATION.value())
                .next()
                .withEffective(EffectiveRange.from(LocalDate.of(2026, 3, 4)));
        Decision bill = new Log(Ct.dds())
                .put(Authorized.authorization()
                        .header(changed)
                        .writtenOn(LocalDate.of(2026, 3, 1))
                        .limit(Minutes.of(60))
                        .period(EffectiveRange.from(LocalDate.of(2026, 3, 4)))
                        .build())
                .put(Authorized.line("before", 3))
                .put(Authorized.line("after", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "before")).containsExactly(0L, 0L, 120L);
        assertThat(Log.codes(bill, "before")).containsExactly("claim.earlier-version-not-known");
        assertThat(Log.codes(bill, "after")).contains("claim.authorization-limit-reached");
    }

    @Test
    @Tag("SEM-26")
    void a_limit_raised_from_a_day_on_counts_from_that_day_on() {
        ServiceAuthorization first = Authorized.authorization()
                .writtenOn(LocalDate.of(2026, 3, 1))
                .limit(Minutes.of(60))
                .build();
        ServiceAuthorization raised = ServiceAuthorization.builder()
                .from(first)
                .header(first.getHeader().next().withEffective(EffectiveRange.from(LocalDate.of(2026, 3, 4))))
                .limit(Minutes.of(240))
                .build();
        Decision bill = new Log(Ct.dds())
                .put(first)
                .put(raised)
                .put(Authorized.line("before", 3))
                .put(Authorized.line("after", 4))
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "before")).containsExactly(60L, 60L, 0L);
        assertThat(Log.minutes(bill, "after")).containsExactly(120L, 0L, 0L);
    }
}
