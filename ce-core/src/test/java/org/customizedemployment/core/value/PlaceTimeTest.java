package org.customizedemployment.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEM-22")
class PlaceTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T13:00[America/New_York]",
                "2026-11-01T01:30-04:00[America/New_York]",
                "2026-11-01T01:30-05:00[America/New_York]",
                "2026-07-01T00:00[Pacific/Chatham]",
                "2026-07-01T00:00[UTC]"
            })
    void text_comes_back_as_it_was_written(String text) {
        assertThat(PlaceTime.parse(text)).hasToString(text);
    }

    @Test
    void an_offset_that_is_not_needed_is_checked_and_not_written() {
        assertThat(PlaceTime.parse("2026-03-01T13:00-05:00[America/New_York]"))
                .hasToString("2026-03-01T13:00[America/New_York]");
        assertThatThrownBy(() -> PlaceTime.parse("2026-03-01T13:00-04:00[America/New_York]"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("CE-CORE-004");
    }

    @Test
    void a_time_that_occurs_twice_needs_its_offset() {
        assertThatThrownBy(() -> PlaceTime.parse("2026-11-01T01:30[America/New_York]"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(CoreError.AMBIGUOUS_TIME));
    }

    @Test
    void a_time_that_was_skipped_is_refused() {
        assertThatThrownBy(() -> PlaceTime.parse("2026-03-08T02:30[America/New_York]"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(CoreError.SKIPPED_TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-01",
                "2026-03-01T13:00",
                "2026-03-01T13:00:30[UTC]",
                "2026-02-30T13:00[UTC]",
                "2026-03-01T13:00[Mars/Olympus]",
                "2026-03-01T13:00[UTC",
                "2026-03-01T25:00[UTC]"
            })
    void anything_else_is_refused_with_a_remedy(String text) {
        assertThatThrownBy(() -> PlaceTime.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("write local time and zone");
    }

    @Test
    void the_message_says_whether_the_zone_or_the_time_is_wrong() {
        assertThatThrownBy(() -> PlaceTime.parse("2026-03-01T13:00[America/NewYork]"))
                .hasMessageContaining("'2026-03-01T13:00' in a zone that is not known");
        assertThatThrownBy(() -> PlaceTime.parse("2026-13-01T13:00[America/New_York]"))
                .hasMessageContaining("'2026-13-01T13:00' that no clock shows");
    }

    @Test
    void order_is_by_instant_not_by_wall_clock() {
        PlaceTime first = PlaceTime.parse("2026-11-01T01:50-04:00[America/New_York]");
        PlaceTime second = PlaceTime.parse("2026-11-01T01:10-05:00[America/New_York]");
        assertThat(first).isLessThan(second);
        assertThat(second.toEpochMinute() - first.toEpochMinute()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-07T23:59[America/New_York] 2026-03-08T00:00[America/New_York]",
                "2026-03-08T01:59[America/New_York] 2026-03-08T03:00[America/New_York]",
                "2026-11-01T00:30[America/New_York] 2026-11-01T01:30-05:00[America/New_York]",
                "2026-11-01T01:30-05:00[America/New_York] 2026-11-01T01:30-04:00[America/New_York]",
                "2026-03-08T09:15[America/New_York] 2026-03-08T12:05[America/New_York]",
                "2026-03-09T09:15[America/New_York] 2026-03-09T09:15[America/Chicago]",
                "2026-03-09T12:00[America/New_York] 2026-03-09T08:59[America/New_York]"
            })
    void minutes_between_two_times_are_the_difference_of_their_minutes(String both) {
        PlaceTime one = PlaceTime.parse(both.split(" ")[0]);
        PlaceTime other = PlaceTime.parse(both.split(" ")[1]);
        assertThat(one.minutesUntil(other)).isEqualTo(other.toEpochMinute() - one.toEpochMinute());
    }

    @Test
    void elapsed_minutes_cross_a_clock_change() {
        PlaceTime before = PlaceTime.parse("2026-03-08T01:30[America/New_York]");
        assertThat(before.plus(Minutes.of(60))).hasToString("2026-03-08T03:30[America/New_York]");
        assertThat(PlaceTime.at(before.toInstant(), ZoneId.of("UTC"))).hasToString("2026-03-08T06:30[UTC]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Pacific/Chatham",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "Africa/Casablanca",
                "America/Asuncion",
                "Pacific/Apia",
                "UTC",
                "-05:00"
            })
    void a_clock_that_remembers_shows_the_same_times(String zone) {
        ZoneId place = ZoneId.of(zone);
        PlaceTime.Clock clock = PlaceTime.Clock.of(place);
        LocalDateTime start = LocalDateTime.of(2009, 1, 1, 0, 0);
        // In steps that meet each half hour of a day sooner or later, then back in other ones.
        for (int i = 0; i < 60_000; i++) {
            LocalDateTime there = start.plusMinutes(i * 150L);
            assertThat(shown(() -> clock.at(there))).isEqualTo(shown(() -> PlaceTime.of(there, place)));
        }
        for (int i = 60_000; i > 0; i -= 7) {
            LocalDateTime back = start.plusMinutes(i * 150L + 30);
            assertThat(shown(() -> clock.at(back))).isEqualTo(shown(() -> PlaceTime.of(back, place)));
        }
        place.getRules().getTransitionRules().forEach(rule -> {
            LocalDateTime turned = rule.createTransition(2026).getDateTimeBefore();
            for (int minute = -200; minute < 200; minute++) {
                LocalDateTime near = turned.plusMinutes(minute);
                assertThat(shown(() -> clock.at(near))).isEqualTo(shown(() -> PlaceTime.of(near, place)));
            }
        });
    }

    @Test
    void a_clock_that_remembers_refuses_parts_of_a_minute_too() {
        PlaceTime.Clock clock = PlaceTime.Clock.of(ZoneId.of("UTC"));
        LocalDateTime noon = LocalDateTime.of(2026, 3, 1, 12, 0);
        clock.at(noon);
        assertThatThrownBy(() -> clock.at(noon.plusSeconds(1))).isInstanceOf(InvalidValueException.class);
    }

    /** The time, its instant, or what is wrong with it. */
    private static String shown(Supplier<PlaceTime> made) {
        try {
            PlaceTime time = made.get();
            return time + " " + time.toInstant();
        } catch (InvalidValueException e) {
            return e.getErrorCode().code();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7, 999, 1999, 9999, 10_000})
    void a_time_is_written_as_the_jdk_writes_it(int year) {
        LocalDateTime local = LocalDateTime.of(year, 12, 9, 7, 5);
        assertThat(PlaceTime.of(local, ZoneId.of("UTC"))).hasToString(local + "[UTC]");
    }
}
