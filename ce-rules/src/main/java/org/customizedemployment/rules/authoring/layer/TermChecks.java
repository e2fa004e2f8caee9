package org.customizedemployment.rules.authoring.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.deadline.CalendarTerms;
import org.customizedemployment.rules.programme.deadline.DayCount;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;

/** Terms that need a calendar, which any layer may state, so that it can only be told at the end. */
record TermChecks(ProblemLog log) {
    void check(DeclaredProgramme programme) {
        programme.services.forEach((code, service) -> {
            Place place = programme.servicePlaces.get(code);
            if (place != null) {
                check(service, programme.calendar, place);
            }
        });
    }

    private void check(FundedService service, CalendarTerms calendar, Place place) {
        if (calendar.workDays() == null && countsWorkDays(service)) {
            add(service, place, "counts in work days, and its programme names no calendar", "calendar: {work-days: …}");
        }
        List<CapPeriod> periods = new ArrayList<>();
        service.caps().forEach(cap -> periods(cap, periods));
        if (calendar.week() == null && periods.contains(CapPeriod.WEEK)) {
            add(
                    service,
                    place,
                    "has a cap by the week, and its programme does not say when one begins",
                    "week: sunday");
        }
        if (calendar.fiscalYear() == null && periods.contains(CapPeriod.FISCAL_YEAR)) {
            add(
                    service,
                    place,
                    "has a cap by the fiscal year, and its programme does not say when one begins",
                    "fiscal-year: 07-01");
        }
    }

    private static boolean countsWorkDays(FundedService service) {
        return Stream.of(
                        service.claim().authorization().writtenWithin(),
                        service.claim().authorization().retroactiveWithin(),
                        service.claim().record().filing(),
                        service.claim().record().note())
                .filter(Objects::nonNull)
                .anyMatch(one -> one.counted() == DayCount.WORK_DAYS);
    }

    private static void periods(TimeCap cap, List<CapPeriod> periods) {
        periods.add(cap.period());
        cap.inside().forEach(inner -> periods(inner, periods));
    }

    private void add(FundedService service, Place place, String what, String form) {
        log.add(
                RulesError.NO_CALENDAR,
                place,
                "service '" + service.code() + "' " + what,
                "state '" + form + "' under the programme's 'calendar'");
    }
}
