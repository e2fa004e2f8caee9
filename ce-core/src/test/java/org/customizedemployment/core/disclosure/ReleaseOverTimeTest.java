package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.disclosure.ReleasedCases.DAY;
import static org.customizedemployment.core.disclosure.ReleasedCases.OPEN;
import static org.customizedemployment.core.disclosure.ReleasedCases.SALON;
import static org.customizedemployment.core.disclosure.ReleasedCases.consent;
import static org.customizedemployment.core.disclosure.ReleasedCases.header;
import static org.customizedemployment.core.disclosure.ReleasedCases.line;
import static org.customizedemployment.core.disclosure.ReleasedCases.name;
import static org.customizedemployment.core.disclosure.ReleasedCases.person;
import static org.customizedemployment.core.disclosure.ReleasedCases.statement;
import static org.customizedemployment.core.disclosure.ReleasedCases.view;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.planning.DisclosureTiming;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseOverTimeTest {
    @Test
    void a_change_from_a_later_day_on_neither_releases_early_nor_late() {
        LocalDate next = DAY.plusDays(1);
        CaseFile closing = OPEN.with(line("name", 2, next, false).build());
        assertThat(name(closing, DAY)).contains("Ana");
        assertThat(name(closing, next)).isEmpty();
        CaseFile opening = OPEN.with(line("name", 1, null, false).build())
                .with(line("name", 2, next, true).build());
        assertThat(name(opening, DAY)).isEmpty();
        assertThat(name(opening, next)).contains("Ana");
    }

    @Test
    void a_consent_counts_in_the_version_in_force_on_the_day() {
        LocalDate next = DAY.plusDays(1);
        CaseFile revoked =
                OPEN.with(consent(header("consent", 2, next)).revokedOn(next).build());
        assertThat(name(revoked, DAY)).contains("Ana");
        assertThat(name(revoked, next)).isEmpty();
        CaseFile narrowed = OPEN.with(consent(header("consent", 2, next))
                .scope(ConsentScope.TAKE_PHOTOS)
                .build());
        assertThat(name(narrowed, DAY)).contains("Ana");
        assertThat(name(narrowed, next)).isEmpty();
        assertThat(Consents.on(narrowed, next)
                        .holds(narrowed.find(Consent.TYPE, EntryId.of("consent"))
                                .orElseThrow()))
                .isTrue();
        assertThat(Consents.on(narrowed, DAY)
                        .holds(narrowed.find(Consent.TYPE, EntryId.of("consent"))
                                .orElseThrow()))
                .as("a version that is not in force yet")
                .isFalse();
    }

    @Test
    void a_new_name_is_not_told_before_it_is_theirs_nor_the_old_one_after() {
        LocalDate next = DAY.plusDays(1);
        CaseFile file = OPEN.with(person("Anton", header("person", 2, next), null));
        assertThat(name(file, DAY)).contains("Ana");
        assertThat(name(file, next)).contains("Anton");
    }

    @Test
    @Tag("SEM-5")
    void a_statement_set_aside_is_gone_from_every_day_and_so_are_its_earlier_versions() {
        CaseFile file = OPEN.with(statement(2, DAY.plusDays(5), StatementStanding.SET_ASIDE));
        assertThat(view(OPEN, DAY).getContributions()).containsExactly("patient 1");
        assertThat(view(file, DAY).getContributions()).isEmpty();
        EntryId id = EntryId.of("patient");
        for (Audience audience : List.of(Audience.TEAM, Audience.PROVIDER, Audience.FUNDER)) {
            assertThat(CaseView.of(file, audience, List.of()).versions(id)).isEmpty();
        }
        assertThat(CaseView.of(file, Audience.JOB_SEEKER, List.of()).versions(id))
                .hasSize(2);
    }

    @Test
    void a_statement_is_told_as_it_is_said_on_the_day() {
        CaseFile file = OPEN.with(statement(2, DAY.plusDays(5), StatementStanding.CONFIRMED));
        assertThat(view(file, DAY).getContributions()).containsExactly("patient 1");
        assertThat(view(file, DAY.plusDays(5)).getContributions()).containsExactly("patient 2");
        CaseFile unsure = OPEN.with(statement(2, DAY, StatementStanding.TENTATIVE));
        assertThat(view(unsure, DAY).getContributions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("ICF-T15")
    void what_may_be_told_later_is_not_told_before(PursuitState state) {
        CaseFile file = OPEN.with(Pursuit.builder()
                .header(EntryHeader.first("pursuit"))
                .pursuitKind(PursuitKind.WAGE_JOB)
                .employer(SALON)
                .state(state)
                .build());
        boolean offered = state == PursuitState.AGREED || state == PursuitState.WORKING;
        assertThat(name(timed(file, DisclosureTiming.BEFORE_OFFER), DAY)).isPresent();
        assertThat(name(timed(file, DisclosureTiming.AFTER_OFFER), DAY).isPresent())
                .isEqualTo(offered);
        assertThat(name(timed(file, DisclosureTiming.AFTER_START), DAY).isPresent())
                .isEqualTo(state == PursuitState.WORKING);
        assertThat(name(timed(file, DisclosureTiming.WHEN_NEEDED), DAY)).isEmpty();
    }

    @Test
    void what_this_version_can_not_read_may_say_no() {
        for (String kind : List.of("consent", "disclosure-decision", "choice")) {
            CaseFile file = OPEN.with(OpaqueEntry.of(kind, 99, EntryHeader.first("newer"), "{}"));
            assertThat(name(file, DAY)).as(kind).isEmpty();
        }
        assertThat(name(OPEN.with(OpaqueEntry.of("weather", 1, EntryHeader.first("newer"), "{}")), DAY))
                .contains("Ana");
    }

    private static CaseFile timed(CaseFile file, DisclosureTiming timing) {
        return file.with(line("name", 1, null, true).timing(timing).build());
    }
}
