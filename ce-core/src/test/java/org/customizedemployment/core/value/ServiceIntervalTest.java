package org.customizedemployment.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.customizedemployment.core.error.InvalidValueException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ServiceIntervalTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    @Tag("SEM-22")
    void length_is_elapsed_minutes_over_a_spring_clock_change() {
        assertThat(interval("2026-03-07T23:00", "2026-03-08T04:00").length()).isEqualTo(Minutes.of(240));
    }

    @Test
    @Tag("SEM-22")
    void length_is_elapsed_minutes_over_an_autumn_clock_change() {
        assertThat(interval("2026-10-31T23:00", "2026-11-01T04:00").length()).isEqualTo(Minutes.of(360));
    }

    @Test
    @Tag("SEM-23")
    void touching_ends_do_not_overlap() {
        ServiceInterval morning = interval("2026-03-02T09:00", "2026-03-02T12:00");
        assertThat(morning.overlaps(interval("2026-03-02T12:00", "2026-03-02T13:00")))
                .isFalse();
        assertThat(morning.overlaps(interval("2026-03-02T11:59", "2026-03-02T13:00")))
                .isTrue();
    }

    @Test
    void ends_turned_round_or_equal_are_refused() {
        assertThatThrownBy(() -> interval("2026-03-02T12:00", "2026-03-02T09:00"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("put the earlier one first");
        assertThatThrownBy(() -> interval("2026-03-02T12:00", "2026-03-02T12:00"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @Tag("SEM-22")
    void more_than_a_year_is_a_slip_in_a_date() {
        assertThat(interval("2026-03-02T12:00", "2027-03-02T12:00").splitByDate())
                .hasSize(366);
        assertThatThrownBy(() -> interval("0026-03-02T12:00", "2026-03-02T13:00"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("CE-CORE-020")
                .hasMessageContaining("correct the dates");
    }

    @Test
    @Tag("SEM-22")
    void an_interval_over_midnight_splits_per_local_date() {
        List<ServiceInterval> parts =
                interval("2026-03-02T22:00", "2026-03-04T01:30").splitByDate();
        assertThat(parts)
                .extracting(ServiceInterval::firstDate)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4));
        assertThat(parts).extracting(part -> part.length().value()).containsExactly(120L, 1440L, 90L);
    }

    @Test
    void an_interval_that_ends_at_midnight_has_no_empty_last_part() {
        assertThat(interval("2026-03-02T22:00", "2026-03-03T00:00").splitByDate())
                .hasSize(1);
    }

    @Property
    @net.jqwik.api.Tag("SEM-22")
    void parts_per_date_add_up_to_the_whole(
            @ForAll @IntRange(min = 0, max = 600_000) int startMinute,
            @ForAll @IntRange(min = 1, max = 6_000) int length) {
        PlaceTime start = PlaceTime.at(
                LocalDateTime.of(2026, 1, 1, 0, 0).atZone(NEW_YORK).toInstant().plusSeconds(startMinute * 60L),
                NEW_YORK);
        ServiceInterval whole = new ServiceInterval(start, start.plus(Minutes.of(length)));
        List<ServiceInterval> parts = whole.splitByDate();
        assertThat(parts.stream().map(ServiceInterval::length).reduce(Minutes.ZERO, Minutes::plus))
                .isEqualTo(whole.length());
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.end().plus(Minutes.ZERO).getLocal())
                        .isBeforeOrEqualTo(part.firstDate().plusDays(1).atStartOfDay()));
    }

    private static ServiceInterval interval(String start, String end) {
        return ServiceInterval.parse(start + "[America/New_York]", end + "[America/New_York]");
    }
}
