package org.customizedemployment.reports.workplace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.reports.wording.Wording;

/** Times of the week in words: days with the same times together, neighbouring days as a range. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class WeekWording {
    /** Any day with a plain clock; only the clock of it is written. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);

    private static final int DAY = 24 * 60;
    private static final int RANGE = 3;

    private final Wording words;

    public WeekWording(Wording words) {
        this.words = words;
    }

    static Optional<WeeklyWindow> parse(String text) {
        try {
            return Optional.of(WeeklyWindow.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    public String one(WeeklyWindow when) {
        return words.text(
                "week.at",
                "days",
                words.constant("week.day", when.day()),
                "times",
                words.text("week.times", "from", clock(when.from()), "until", clock(when.until())));
    }

    /** All of them; touching ones of a day become one. Empty for none. */
    public String merged(List<WeeklyWindow> times) {
        TreeMap<DayOfWeek, String> days = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<WeeklyWindow> joined = joined(
                    times.stream().filter(one -> one.day() == day).sorted().toList());
            if (!joined.isEmpty()) {
                days.put(
                        day,
                        String.join(
                                ", ",
                                joined.stream()
                                        .map(one -> words.text(
                                                "week.times", "from", clock(one.from()), "until", clock(one.until())))
                                        .toList()));
            }
        }
        List<String> parts = new ArrayList<>();
        for (String same : days.values().stream().distinct().toList()) {
            List<DayOfWeek> on = days.keySet().stream()
                    .filter(day -> same.equals(days.get(day)))
                    .toList();
            parts.add(words.text("week.at", "days", days(on), "times", same));
        }
        return words.capital(String.join("; ", parts));
    }

    private static List<WeeklyWindow> joined(List<WeeklyWindow> ofADay) {
        List<WeeklyWindow> joined = new ArrayList<>();
        for (WeeklyWindow next : ofADay) {
            WeeklyWindow last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.from() <= last.until()) {
                joined.set(
                        joined.size() - 1,
                        new WeeklyWindow(last.day(), last.from(), Math.max(last.until(), next.until())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private String days(List<DayOfWeek> days) {
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        boolean range = days.size() >= RANGE && last.getValue() - first.getValue() == days.size() - 1;
        return range
                ? words.text("week.range", "first", day(first), "last", day(last))
                : words.list(days.stream().map(this::day).toList());
    }

    private String day(DayOfWeek day) {
        return words.constant("week.day", day);
    }

    private String clock(int minute) {
        return words.getMessages()
                .clock(PlaceTime.of(ANY_DAY.atStartOfDay().plusMinutes(minute % DAY), ZoneOffset.UTC));
    }
}
