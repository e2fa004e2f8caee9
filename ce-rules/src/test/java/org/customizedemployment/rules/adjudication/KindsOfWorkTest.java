package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a line is paid as: the kind of work, the component and the service that it names. */
class KindsOfWorkTest {
    @Test
    @Tag("CT-23")
    @Tag("SEM-12")
    void documentation_of_which_the_source_does_not_say_whether_it_is_billable_is_undecided() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("notes", Ct.DISCOVERY, Log.time(3, "10:00", "11:00"))
                        .activityKind(ActivityKind.DOCUMENTATION)
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "notes")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(bill, "notes")).contains("claim.documentation-not-stated");
    }

    @Test
    @Tag("CT-23")
    void a_misspelt_kind_of_work_is_undecided_and_never_payable() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("notes", Ct.DISCOVERY, Log.time(3, "10:00", "11:00"))
                        .activityKind(ActivityKind.of("documentaton"))
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "notes")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(bill, "notes")).contains("claim.kind-unknown");
    }

    @Test
    @Tag("SEM-24")
    void documentation_and_travel_follow_what_is_declared() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("notes", Ct.COACHING, Log.time(3, "10:00", "11:00"))
                        .activityKind(ActivityKind.DOCUMENTATION)
                        .build())
                .put(Log.line("way", Ct.COACHING, Log.time(3, "11:00", "12:00"))
                        .activityKind(ActivityKind.TRAVEL)
                        .build())
                .bill(Ct.book());

        assertThat(Log.codes(bill, "notes")).containsExactly("claim.documentation-not-billable");
        assertThat(Log.minutes(bill, "notes")).containsExactly(0L, 60L, 0L);
        assertThat(Log.minutes(bill, "way")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-1")
    void the_component_of_the_line_decides_and_not_the_phase() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("a", Ct.DEVELOPMENT, Log.time(3, "10:00", "12:00"))
                        .component(ServiceComponent.DISCOVERY)
                        .build())
                .bill(Ct.book());

        assertThat(Log.codes(bill, "a")).containsExactly("claim.component-not-in-service");
        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 120L, 0L);
    }

    @Test
    void a_service_that_the_programme_does_not_fund_is_not_payable() {
        Decision bill = new Log(Ct.dds())
                .put(Log.line("a", Ct.GSE, Log.time(3, "10:00", "12:00")).build())
                .bill(Ct.book());

        assertThat(Log.codes(bill, "a")).containsExactly("claim.service-not-funded");
    }
}
