package org.customizedemployment.rules.adjudication.cap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.deadline.CalendarTerms;
import org.jspecify.annotations.Nullable;

/** Numbers the periods of caps, by the local date of service (SEM-26). */
record Periods(CalendarTerms calendar, CaseFile caseFile) {
    private static final int MONTHS = 12;
    private static final int DAYS_OF_WEEK = 7;

    /** The number of the period that holds on that day; empty where the programme does not say when one begins. */
    OptionalInt number(CapPeriod period, LocalDate day, EntryId episode) {
        return switch (period) {
            case ONCE -> OptionalInt.of(0);
            case DAY -> OptionalInt.of(Math.toIntExact(day.toEpochDay()));
            case WEEK -> week(day);
            case MONTH -> OptionalInt.of(day.getYear() * MONTHS + day.getMonthValue());
            case FISCAL_YEAR -> year(day, calendar.fiscalYear());
            case BUDGET_YEAR -> budgetYear(day, episode);
        };
    }

    private OptionalInt week(LocalDate day) {
        DayOfWeek first = calendar.week();
        if (first == null) {
            return OptionalInt.empty();
        }
        // 1970-01-01 was a Thursday.
        long shifted = day.toEpochDay() + DayOfWeek.THURSDAY.getValue() - first.getValue();
        return OptionalInt.of(Math.toIntExact(Math.floorDiv(shifted, DAYS_OF_WEEK)));
    }

    private static OptionalInt year(LocalDate day, @Nullable MonthDay first) {
        if (first == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(day.isBefore(first.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear());
    }

    private OptionalInt budgetYear(LocalDate day, EntryId episode) {
        MonthDay stated = calendar.budgetYear();
        if (stated != null) {
            return year(day, stated);
        }
        return caseFile.find(FundingEpisode.TYPE, episode)
                .map(one -> year(day, MonthDay.from(one.getOpenedOn())))
                .orElse(OptionalInt.empty());
    }
}
