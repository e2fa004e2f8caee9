package org.customizedemployment.reports.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.fixture.Caseloads;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.Tables;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.StaffView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CertificationsReportTest {
    private static Document page(StaffView view) {
        return new CertificationsReport().build(view, Rendered.english());
    }

    @Test
    @Tag("CT-11")
    void certificates_that_end_are_listed_with_the_next_first_and_the_days_that_are_left() {
        Document page = page(Caseloads.staff(Audience.FUNDER).get(0));
        List<Block.Row> rows = Tables.of(page).get(0).rows();
        assertThat(rows).extracting(row -> Tables.text(row, 2)).containsExactly("staff-1", "staff-2");
        assertThat(rows).extracting(row -> Tables.text(row, 0)).containsExactly("March 17, 2026", "April 19, 2026");
        assertThat(rows).extracting(row -> Tables.text(row, 1)).containsExactly("7", "40");
        assertThat(page.title()).contains("March 10, 2026", "June 8, 2026");
    }

    @Test
    @Tag("CT-35")
    void whom_it_concerns_if_someone_left_stands_below() {
        assertThat(Rendered.text(page(Caseloads.staff(Audience.TEAM).get(0))))
                .contains("If someone left", "staff-1 is the only one", "CT-35");
    }

    @Test
    @Tag("CT-11")
    void a_register_with_nobody_and_a_time_in_which_nothing_ends_are_said() {
        assertThat(Rendered.text(page(Caseloads.staff(Audience.TEAM).get(1)))).contains("The register has nobody");
        StaffView none = new StaffView(Audience.TEAM, Caseloads.DAY, 90, StaffView.Kind.ENDING, List.of(), List.of());
        assertThat(Rendered.text(page(none))).contains("None ends in these days");
    }
}
