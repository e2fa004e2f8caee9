package org.customizedemployment.vendorhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.SourceProblem;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.vendorhost.tables.CareTrackSource;
import org.junit.jupiter.api.Test;

/** What becomes of the oddities of tables that were not made for us. */
class CareTrackRowsTest {
    private static final VendorDatabase DATABASE = VendorDatabase.create("oddities");

    private final CaseSource source =
            new CareTrackSource(DATABASE.ours(), ZoneId.of("America/New_York"), OrganizationId.of("brightpath"));
    private final SourcedCase.Supplied ana = supplied("1001");

    private SourcedCase.Supplied supplied(String client) {
        return (SourcedCase.Supplied) source.find(CaseId.of(client)).orElseThrow();
    }

    private ServiceEntry sheet(String key) {
        return ana.caseFile().find(ServiceEntry.TYPE, EntryId.of("ts-" + key)).orElseThrow();
    }

    @Test
    void local_times_are_those_of_the_office_and_decimal_hours_are_the_minutes_that_were_entered() {
        assertThat(sheet("501").getWhen())
                .hasToString("2026-01-20T10:00[America/New_York]/2026-01-20T11:30[America/New_York]");
        assertThat(sheet("502").getWhen().length()).isEqualTo(Minutes.of(140));
        assertThat(sheet("506").getWhen().length()).isEqualTo(Minutes.of(20));
    }

    @Test
    void nobody_said_is_not_the_same_as_not_there() {
        assertThat(sheet("501").getPresence())
                .contains(Presence.during(sheet("501").getWhen()));
        assertThat(sheet("505").getPresence()).contains(Presence.NOT_PRESENT);
        assertThat(sheet("507").getPresence()).isEmpty();
    }

    @Test
    void what_was_deleted_or_void_or_is_theirs_for_open_is_not_taken_for_a_fact() {
        assertThat(source.find(CaseId.of("1004"))).isEmpty();
        assertThat(ana.caseFile().find(EntryId.of("ts-508"))).isEmpty();
        assertThat(ana.caseFile().entries(FundingEpisode.TYPE))
                .allSatisfy(one -> assertThat(one.getClosedOn()).isEmpty());
        assertThat(supplied("1005").caseFile().entries(ServiceAuthorization.TYPE))
                .extracting(one -> one.id().value())
                .containsExactly("auth-15");
        assertThat(supplied("1003").caseFile().entries(JobSeeker.TYPE))
                .singleElement()
                .satisfies(one -> assertThat(one.getLanguages()).isEmpty());
    }

    @Test
    void an_organization_found_twice_is_one_employer() {
        CaseFile file = ana.caseFile();
        assertThat(file.entries(Employer.TYPE))
                .extracting(one -> one.id().value())
                .containsExactly("org-71");
        assertThat(ana.problems()).hasToString("[contact_log 802 purpose: MISSING_VALUE (employer-contact)]");
        assertThat(file.coverageOf(EmployerContact.TYPE)).isEqualTo(Coverage.PARTIAL);
    }

    @Test
    void coverage_says_what_they_can_vouch_for_and_no_more() {
        CaseFile file = ana.caseFile();
        assertThat(file.coverageOf(ServiceEntry.TYPE)).isEqualTo(Coverage.completeThrough(LocalDate.of(2026, 3, 31)));
        assertThat(file.coverageOf(FundingEpisode.TYPE)).isEqualTo(Coverage.COMPLETE);
        assertThat(file.coverageOf(Activity.TYPE)).isEqualTo(Coverage.NOT_SUPPLIED);
    }

    @Test
    void each_row_that_can_not_be_read_says_which_column_and_never_what_stands_there() {
        SourcedCase.Supplied peg = supplied("1003");
        assertThat(peg.problems())
                .extracting(SourceProblem::toString)
                .containsExactlyInAnyOrder(
                        "time_sheet 522 start_ts: UNCLEAR_TIME (service)",
                        "time_sheet 523 act_cd: UNKNOWN_CODE (service)",
                        "time_sheet 524: DANGLING (service)");
        assertThat(peg.caseFile().coverageOf(ServiceEntry.TYPE)).isEqualTo(Coverage.PARTIAL);
        assertThat(peg.caseFile().entries(ServiceEntry.TYPE)).hasSize(1);
        assertThat(List.of(supplied("1002").problems().toString()))
                .containsExactly("[employer_org 73 sic_txt: MISSING_VALUE (employer),"
                        + " contact_log 804 org_id: MISSING_VALUE (employer-contact),"
                        + " contact_log 803: DANGLING (employer-contact)]");
    }

    @Test
    void the_database_itself_lets_us_write_nothing_of_theirs() throws SQLException {
        try (Connection connection = DATABASE.ours().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE caretrack.client SET del_flg = 'Y'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
