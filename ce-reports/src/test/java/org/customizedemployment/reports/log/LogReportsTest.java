package org.customizedemployment.reports.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LogReportsTest {
    private static Document activities(CaseFile file) {
        return new ActivitiesLogReport().build(Rendered.view(file, Audience.FUNDER), Rendered.english());
    }

    private static Document contacts(CaseFile file) {
        return new ContactLogReport().build(Rendered.view(file, Audience.TEAM), Rendered.english());
    }

    private static List<Block.Table> tables(List<Block> blocks) {
        List<Block.Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                tables.add(table);
            } else if (block instanceof Block.Section section) {
                tables.addAll(tables(section.blocks()));
            }
        }
        return tables;
    }

    private static String text(Cell cell) {
        return cell.content().isEmpty() ? "" : ((Inline.Words) cell.content().get(0)).text();
    }

    private static List<String> column(Block.Table table, int column) {
        return table.rows().stream().map(row -> text(row.cells().get(column))).toList();
    }

    @Test
    @Tag("CT-23")
    void the_log_lists_engagement_in_order_of_time_with_its_minutes() {
        Block.Table table = tables(activities(SampleCase.full()).blocks()).get(0);
        assertThat(column(table, 4))
                .containsExactly("First visit at home", "Morning at the dog park", "Planning meeting", "3 activities");
        assertThat(column(table, 3)).containsExactly("90", "120", "90", "300");
        assertThat(column(table, 1)).startsWith("1:00 PM", "9:00 AM");
        assertThat(column(table, 6)).startsWith("Robin Álvarez and Sam Okafor");
    }

    @Test
    @Tag("CT-23")
    void documentation_is_left_out_of_the_total_and_that_is_said_with_its_minutes() {
        String log = Rendered.text(activities(SampleCase.full()));
        assertThat(log)
                .contains(
                        "Total time of engagement: 300 minutes (5 h).",
                        "Left out of the total",
                        "Documentation: 45 minutes (45 min)");
        assertThat(log).doesNotContain("Writing up notes");
    }

    @Test
    @Tag("CT-23")
    void documentation_logged_as_a_service_is_named_too() {
        String log = Rendered.text(activities(SampleCase.full())).replaceAll("\\s+", " ");
        assertThat(log).contains("Job Development", "Documentation: 30 minutes (30 min)");
    }

    @Test
    @Tag("CT-23")
    void nothing_left_out_is_said_as_well() {
        CaseFile file = SampleCase.empty()
                .with(SampleCase.activity(
                        "a", ActivityKind.INTERVIEW, "Talk", SampleCase.time("2026-01-12", "13:00", "14:00")));
        assertThat(Rendered.text(activities(file))).contains("No documentation time is recorded here.");
    }

    @Test
    @Tag("CT-23")
    void the_total_cites_every_activity_it_adds_up() {
        Block.Table table = tables(activities(SampleCase.full()).blocks()).get(0);
        Block.Row total = table.rows().get(table.rows().size() - 1);
        assertThat(total.total()).isTrue();
        assertThat(total.cells().get(3).sources())
                .extracting(EntryRef::toString)
                .containsExactly("activity-01#1", "activity-02#1", "activity-04#1");
    }

    @Test
    @Tag("CT-36")
    void a_follow_up_takes_the_line_after_its_employers_first_contact() {
        Block.Table table = tables(contacts(SampleCase.full()).blocks()).get(0);
        assertThat(column(table, 0)).containsExactly("1", "2", "3");
        assertThat(column(table, 2)).containsExactly("Happy Paws Salon", "Happy Paws Salon", "City Cat Hotel");
        assertThat(column(table, 1)).containsExactly("March 2, 2026", "March 9, 2026", "March 3, 2026");
        assertThat(column(table, 3).get(1)).isEqualTo("Visit, follows up line 1");
    }

    @Test
    @Tag("CT-36")
    void more_than_twenty_lines_go_on_to_the_next_page_with_the_same_numbering() {
        CaseFile file = SampleCase.full();
        for (int i = 10; i < 33; i++) {
            String day = LocalDate.of(2026, 4, 1).plusDays(i).toString();
            file = file.with(SampleCase.contact("contact-" + i, "employer-02", day, null));
        }
        List<Block.Table> pages = tables(contacts(file).blocks());
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).rows()).hasSize(20);
        assertThat(pages.get(1).rows()).hasSize(6);
        assertThat(pages.get(1).caption()).isEqualTo("Theme: Care of animals, page 2, lines 21 to 26");
        assertThat(column(pages.get(1), 0)).first().isEqualTo("21");
    }

    @Test
    @Tag("CT-36")
    void a_theme_without_contacts_is_shown_as_such() {
        assertThat(Rendered.text(contacts(SampleCase.full())))
                .contains("Theme: Hair and beauty", "No contacts are recorded.");
    }

    @Test
    @Tag("CT-36")
    void a_follow_up_takes_the_line_after_the_contact_that_it_follows_whatever_came_between() {
        CaseFile file = SampleCase.full()
                .with(SampleCase.contact("contact-10", "employer-02", "2026-03-10", null))
                .with(SampleCase.contact("contact-11", "employer-02", "2026-03-20", "contact-02"))
                .with(SampleCase.contact("contact-12", "employer-02", "2026-03-25", "contact-11"));
        Block.Table table = tables(contacts(file).blocks()).get(0);
        assertThat(column(table, 1).subList(2, 6))
                .containsExactly("March 3, 2026", "March 20, 2026", "March 25, 2026", "March 10, 2026");
        assertThat(column(table, 3).subList(3, 6))
                .containsExactly("Visit, follows up line 3", "Visit, follows up line 4", "Visit");
    }

    @Test
    @Tag("CT-28")
    void a_log_says_how_finished_it_is() {
        assertThat(contacts(SampleCase.full()).state()).isEqualTo("Draft");
    }

    @Test
    @Tag("CT-23")
    @Tag("SEM-22")
    void a_night_says_on_which_day_it_ends_and_a_change_of_clocks_why_the_minutes_are_fewer() {
        CaseFile night = SampleCase.empty()
                .with(SampleCase.activity(
                        "night",
                        ActivityKind.COMMUNITY_OBSERVATION,
                        "At the bakery",
                        ServiceInterval.parse(
                                "2026-02-20T22:00[America/New_York]", "2026-02-21T02:00[America/New_York]")));
        Document document = activities(night);
        Block.Table table = tables(document.blocks()).get(0);
        assertThat(column(table, 2)).startsWith("2:00 AM, February 21, 2026");
        assertThat(column(table, 3)).containsExactly("240", "240");
        assertThat(Rendered.text(document)).doesNotContain("clocks");

        CaseFile spring = SampleCase.empty()
                .with(SampleCase.activity(
                        "spring",
                        ActivityKind.COMMUNITY_OBSERVATION,
                        "At the bakery",
                        ServiceInterval.parse(
                                "2026-03-08T01:30[America/New_York]", "2026-03-08T03:30[America/New_York]")));
        Document changed = activities(spring);
        assertThat(column(tables(changed.blocks()).get(0), 3)).containsExactly("60", "60");
        assertThat(Rendered.text(changed)).contains("Where clocks were changed meanwhile");
    }

    @Test
    @Tag("CT-23")
    @Tag("SEM-23")
    void activities_at_the_same_time_are_told_and_those_that_touch_are_not() {
        CaseFile touching =
                SampleCase.empty().with(visit("first", "09:00", "11:00")).with(visit("next", "11:00", "12:00"));
        assertThat(Rendered.text(activities(touching))).doesNotContain("at the same time");

        Document both = activities(touching.with(visit("other", "10:00", "10:30")));
        assertThat(Rendered.text(both)).contains("at the same time");
        assertThat(column(tables(both.blocks()).get(0), 3)).last().isEqualTo("210");
    }

    private static Activity visit(String id, String from, String until) {
        return SampleCase.activity(
                id,
                ActivityKind.COMMUNITY_OBSERVATION,
                "At the bakery",
                ServiceInterval.parse(
                        "2026-02-20T" + from + "[America/New_York]", "2026-02-20T" + until + "[America/New_York]"));
    }
}
