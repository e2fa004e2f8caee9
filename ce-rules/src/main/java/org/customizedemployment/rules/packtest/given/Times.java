package org.customizedemployment.rules.packtest.given;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;

/** Times of service: {@code 2026-03-02 09:00-11:30 America/New_York}. One that ends at or before its start ends on the next day. */
record Times(LocalDate day, LocalTime start, String zone, ServiceInterval whole) {
    private static final Pattern CLOCK = Pattern.compile("([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

    /** @param usual the zone where the sentence names none */
    static Times read(Clause clause, Optional<String> usual) {
        LocalDate day = clause.date();
        String[] clock = clock(clause);
        String zone = clause.peek().contains("/") || clause.peek().equals("UTC")
                ? clause.word("a zone")
                : usual.orElseThrow(() -> new Unreadable(
                        "no time zone in '" + clause + "'",
                        "write it after the time, or once as 'zone: America/New_York'"));
        LocalTime start = LocalTime.parse(clock[0]);
        return new Times(day, start, zone, interval(day, start, clock, zone));
    }

    private static ServiceInterval interval(LocalDate day, LocalTime first, String[] clock, String zone) {
        LocalTime start = LocalTime.parse(clock[0]);
        LocalDate from = start.isBefore(first) ? day.plusDays(1) : day;
        LocalDate until = LocalTime.parse(clock[1]).isAfter(start) ? from : from.plusDays(1);
        return new ServiceInterval(time(from, clock[0], zone), time(until, clock[1], zone));
    }

    private static PlaceTime time(LocalDate day, String clock, String zone) {
        return PlaceTime.parse(day + "T" + clock + "[" + zone + "]");
    }

    private static String[] clock(Clause clause) {
        String word = clause.word("a time like 09:00-11:30");
        Matcher matcher = CLOCK.matcher(word);
        if (!matcher.matches()) {
            throw new Unreadable("'" + word + "' is no time", "write it like 09:00-11:30");
        }
        return new String[] {matcher.group(1), matcher.group(2)};
    }

    /** {@code 09:00-10:00 and 10:30-11:00} within the same service. */
    List<ServiceInterval> within(Clause clause) {
        List<ServiceInterval> times = new ArrayList<>();
        do {
            times.add(inside(clock(clause)));
        } while (clause.takes("and"));
        return times;
    }

    private ServiceInterval inside(String[] clock) {
        ServiceInterval part = interval(day, start, clock, zone);
        if (part.start().toEpochMinute() < whole.start().toEpochMinute()
                || part.end().toEpochMinute() > whole.end().toEpochMinute()) {
            throw new Unreadable(
                    "'" + clock[0] + "-" + clock[1] + "' is not within the service",
                    "write a time of the service itself");
        }
        return part;
    }
}
