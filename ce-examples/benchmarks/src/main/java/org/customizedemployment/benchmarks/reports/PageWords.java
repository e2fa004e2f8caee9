package org.customizedemployment.benchmarks.reports;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Manner;

/** Words and text of the page that is written by hand. */
final class PageWords {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private PageWords() {}

    static StringBuilder date(StringBuilder page, LocalDate date) {
        return page.append(MONTHS.get(date.getMonthValue() - 1))
                .append(' ')
                .append(date.getDayOfMonth())
                .append(", ")
                .append(date.getYear());
    }

    static String standing(StatementStanding standing) {
        return standing == StatementStanding.CONFIRMED ? "Confirmed by the job seeker" : "Tentative";
    }

    static String manner(Manner manner) {
        return switch (manner) {
            case TOLD_BY_OTHERS -> "Told by others";
            case OBSERVED -> "Observed";
            case RECORD -> "From a record";
            case FORMAL_ASSESSMENT -> "From a formal assessment";
            default -> "Source not supplied";
        };
    }

    static StringBuilder escaped(StringBuilder page, String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                default -> page.append(one);
            }
        }
        return page;
    }
}
