package org.customizedemployment.format.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TodoCalendarTest {
    private static final Instant STAMP = Instant.parse("2026-03-02T14:05:09Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private static Messages words(String language) {
        return BundleMessages.of(Locale.forLanguageTag(language));
    }

    private static PlanTask task(int version, String due) {
        return PlanTask.builder()
                .header(new EntryHeader(
                        EntryHeader.first("task-1").id(),
                        version,
                        EffectiveRange.NOT_STATED,
                        EntryHeader.first("task-1").provenance()))
                .text("CANARY text")
                .assignee(ActorId.of("CANARY-aunt"))
                .dueOn(LocalDate.parse(due))
                .build();
    }

    private static TodoList list(String caseId, PlanTask task) {
        Consent consent = Consent.builder()
                .header(EntryHeader.first("CANARY-consent")
                        .withEffective(EffectiveRange.between(TODAY, LocalDate.parse("2026-12-31"))))
                .givenBy(ActorId.of("CANARY-person"))
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.values()[0])
                .build();
        CaseFile file = CaseFile.empty(CaseId.of(caseId)).with(task).with(consent);
        return TodoList.of(file, TODAY, References.NONE, Parameters.none());
    }

    private static String text(TodoList list, String language) {
        return new String(TodoCalendar.write(list, words(language), STAMP), StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(byte[] file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        calendar.validate();
        return calendar.getComponents("VEVENT").stream().map(VEvent.class::cast).toList();
    }

    @Test
    void each_item_is_an_event_of_its_day() {
        assertThat(text(list("case-1", task(1, "2026-03-31")), "en"))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("""
                        DTSTAMP:20260302T140509Z
                        DTSTART;VALUE=DATE:20260331
                        DTEND;VALUE=DATE:20260401
                        SUMMARY:case-1: Task
                        CLASS:PRIVATE
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        """.replace("\n", "\r\n"))
                .contains("SUMMARY:case-1: Paper\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text(list("case-1", task(1, "2026-03-31")), "es")).contains("SUMMARY:case-1: Tarea\r\n");
    }

    @Test
    void a_program_that_is_not_ours_reads_the_same() throws Exception {
        String odd = "case, with; a \\ back-slash and a very long id "
                + "ñandú ".repeat(10).strip();
        List<VEvent> events = events(TodoCalendar.write(list(odd, task(1, "2026-03-31")), words("es"), STAMP));
        assertThat(events).hasSize(2);
        assertThat(events.get(0).getSummary().getValue()).isEqualTo(odd + ": Tarea");
        assertThat(events.get(0).getDateTimeStart().getDate()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(events.get(0).getUid().orElseThrow().getValue())
                .isNotEqualTo(events.get(1).getUid().orElseThrow().getValue());
    }

    @Test
    void no_line_is_longer_than_75_octets() {
        String odd = "ñ".repeat(119);
        assertThat(text(list(odd, task(1, "2026-03-31")), "en").split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void the_same_list_gives_the_same_bytes_and_an_event_that_moves_stays_the_same_event() throws Exception {
        byte[] one = TodoCalendar.write(list("case-1", task(1, "2026-03-31")), words("en"), STAMP);
        assertThat(TodoCalendar.write(list("case-1", task(1, "2026-03-31")), words("en"), STAMP))
                .isEqualTo(one);
        byte[] moved = TodoCalendar.write(list("case-1", task(2, "2026-04-30")), words("en"), STAMP);
        assertThat(events(moved).get(0).getUid()).isEqualTo(events(one).get(0).getUid());
        byte[] another = TodoCalendar.write(list("case-2", task(1, "2026-03-31")), words("en"), STAMP);
        assertThat(events(another).get(0).getUid())
                .isNotEqualTo(events(one).get(0).getUid());
    }

    @Test
    @Tag("SEM-21")
    void a_calendar_shows_neither_names_nor_what_it_is_about() {
        assertThat(text(list("case-1", task(1, "2026-03-31")), "en"))
                .doesNotContain("CANARY")
                .doesNotContainIgnoringCase("consent")
                .doesNotContain("task-1");
    }
}
