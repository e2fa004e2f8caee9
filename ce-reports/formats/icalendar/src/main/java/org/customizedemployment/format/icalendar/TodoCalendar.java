package org.customizedemployment.format.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.todo.TodoItem;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.text.Messages;

/**
 * Writes a to-do list as a calendar (RFC 5545): an all-day event for each item. Calendars are copied to telephones and shared screens, so an
 * event shows the id of the case and a general word, <em>Contact</em>, <em>Review</em>, <em>Paper</em>; neither a name nor what it is about.
 * It is marked private and blocks no time.
 *
 * <p>The same list, language and stamp give the same bytes. An event keeps its identity while its day moves or its entry gets a new version,
 * so that a calendar that takes the file again moves it instead of showing it twice.
 *
 * <pre>{@code
 * byte[] file = TodoCalendar.write(list, messages, Instant.parse("2026-03-02T14:00:00Z"));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TodoCalendar {
    /** What the file is, for whoever serves it. */
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    public static final String FILE_EXTENSION = "ics";

    private static final int ID_DIGITS = 32;

    private TodoCalendar() {}

    /**
     * @param list of one case or a caseload; what is missing in it has no day and is left out
     * @param messages with the keys {@code todo.calendar.…}, which the words of ce-reports have
     * @param stamp when the file was made; the caller's, as nothing here reads a clock
     */
    public static byte[] write(TodoList list, Messages messages, Instant stamp) {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//customizedemployment.org//To-do list//EN");
        lines.add("CALSCALE", "GREGORIAN");
        for (TodoItem item : list.getItems()) {
            lines.add("BEGIN", "VEVENT");
            lines.add("UID", identity(item));
            lines.add("DTSTAMP", utc(stamp));
            lines.add("DTSTART;VALUE=DATE", day(item.due()));
            lines.add("DTEND;VALUE=DATE", day(item.due().plusDays(1)));
            lines.addText("SUMMARY", title(item, messages));
            lines.add("CLASS", "PRIVATE");
            lines.add("TRANSP", "TRANSPARENT");
            lines.add("END", "VEVENT");
        }
        lines.add("END", "VCALENDAR");
        return lines.toBytes();
    }

    private static String title(TodoItem item, Messages messages) {
        String what = messages.text("todo.calendar." + item.kind().word());
        return messages.text(
                "todo.calendar.title",
                new Argument("case", new ArgumentValue.OfCode(item.caseId().value())),
                new Argument("what", new ArgumentValue.OfCode(what)));
    }

    /** From the case, the kind and the entries without their versions; where there is no entry, from whose it is and which certificate. */
    private static String identity(TodoItem item) {
        StringBuilder text = new StringBuilder()
                .append(item.caseId().value())
                .append('\n')
                .append(item.kind().word());
        item.about().forEach(entry -> text.append('\n').append(entry.id().value()));
        if (item.about().isEmpty()) {
            text.append('\n')
                    .append(item.who())
                    .append('\n')
                    .append(item.reason().argument("credential"));
        }
        String digest = Digest.of(text.toString()).toString();
        int start = digest.indexOf(':') + 1;
        return digest.substring(start, start + ID_DIGITS) + "@customizedemployment.org";
    }

    private static String utc(Instant stamp) {
        OffsetDateTime time = stamp.atOffset(ZoneOffset.UTC);
        return day(time.toLocalDate()) + "T" + digits(time.getHour(), 2) + digits(time.getMinute(), 2)
                + digits(time.getSecond(), 2) + "Z";
    }

    private static String day(LocalDate day) {
        return digits(day.getYear(), 4) + digits(day.getMonthValue(), 2) + digits(day.getDayOfMonth(), 2);
    }

    private static String digits(int number, int length) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, length - plain.length())) + plain;
    }
}
