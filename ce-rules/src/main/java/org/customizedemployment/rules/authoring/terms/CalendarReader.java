package org.customizedemployment.rules.authoring.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.deadline.BusinessCalendar;
import org.customizedemployment.rules.programme.deadline.CalendarTerms;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads {@code calendars} of a pack, and by which calendar a programme counts. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record CalendarReader(Map<String, BusinessCalendar> calendars) {
    private static final int MOST_HOLIDAYS = 10_000;

    /** {@code calendars: [{id: us-xx.state, from: 2026-01-01, until: 2026-12-31, weekend: [saturday, sunday], holidays: […], citation: …}]}. */
    public void declare(Keys keys) {
        Optional<String> id = keys.required("id", "a calendar's id", word -> word);
        for (String key : List.of("from", "until")) {
            if (!keys.has(key)) {
                keys.required(key, "a date like 2026-01-01", word -> word);
            }
        }
        Optional<LocalDate> from = keys.date("from");
        Optional<LocalDate> until = keys.date("until");
        List<DayOfWeek> weekend = keys.words("weekend", DayOfWeek.values());
        List<LocalDate> holidays = keys.values("holidays", "a date like 2026-01-01", LocalDate::parse);
        keys.citations("calendar '" + id.orElse("?") + "'");
        keys.close();
        if (id.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return;
        }
        if (until.get().isBefore(from.get())
                || weekend.stream().distinct().count() == DayOfWeek.values().length
                || holidays.size() > MOST_HOLIDAYS) {
            keys.log().add(RulesError.WRONG_TYPE, keys.place(), "a calendar without work days", "correct its dates");
            return;
        }
        outside(keys, from.get(), until.get(), holidays);
        BusinessCalendar calendar = BusinessCalendar.of(id.get(), from.get(), until.get(), weekend, holidays);
        if (calendars.putIfAbsent(id.get(), calendar) != null) {
            keys.log().add(RulesError.DUPLICATE_ID, keys.place("id"), "calendar '" + id.get() + "' a second time");
        }
    }

    private static void outside(Keys keys, LocalDate from, LocalDate until, List<LocalDate> holidays) {
        for (LocalDate day : holidays) {
            if (day.isBefore(from) || day.isAfter(until)) {
                keys.log()
                        .add(
                                RulesError.WRONG_TYPE,
                                keys.place("holidays"),
                                "holiday " + day + " is outside the calendar, which lasts from " + from + " until "
                                        + until,
                                "correct the day, or let the calendar last longer");
            }
        }
    }

    /** {@code calendar: {work-days: us-xx.state, fiscal-year: 07-01, budget-year: 10-01, week: sunday}}. */
    public CalendarTerms terms(Keys keys) {
        BusinessCalendar workDays =
                keys.text("work-days").map(id -> calendar(keys, id)).orElse(null);
        CalendarTerms terms = new CalendarTerms(
                workDays,
                day(keys, "fiscal-year"),
                day(keys, "budget-year"),
                keys.word("week", DayOfWeek.values()).orElse(null));
        keys.close();
        return terms;
    }

    private @Nullable BusinessCalendar calendar(Keys keys, String id) {
        BusinessCalendar found = calendars.get(id);
        if (found == null) {
            keys.log()
                    .add(
                            RulesError.UNKNOWN_REFERENCE,
                            keys.place("work-days"),
                            "unknown calendar '" + id + "'",
                            Suggestion.remedy(id, calendars.keySet(), "declare it under 'calendars'"));
        }
        return found;
    }

    /** Not the last day of February: it would move. */
    private static @Nullable MonthDay day(Keys keys, String key) {
        return keys.value(key, "month and day like 07-01", text -> {
                    MonthDay day = MonthDay.parse("--" + text);
                    if (day.equals(MonthDay.of(2, 29))) {
                        throw new IllegalArgumentException("no day of every year");
                    }
                    return day;
                })
                .orElse(null);
    }
}
