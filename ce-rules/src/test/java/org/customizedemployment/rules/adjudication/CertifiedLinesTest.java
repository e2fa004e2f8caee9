package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.Programme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each line by the certification of its own date and of its own staff. */
class CertifiedLinesTest {
    private static References register(LocalDate issued) {
        return new References(
                "registry",
                Digest.of("registry"),
                List.of(new StaffCredential(
                        ActorId.of(Log.ANNA),
                        "ct-ce",
                        List.of(ServiceComponent.JOB_DEVELOPMENT),
                        null,
                        issued,
                        null,
                        null)));
    }

    private static Programme certified() {
        return Ct.dds(Ct.development(Ct.cap(Ct.ALL_READINGS), Ct.indirect(), Ct.certified(), null));
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-11")
    @Tag("SEM-26")
    void each_line_goes_by_the_certification_on_its_own_date() {
        Decision bill = new Log(certified())
                .register(register(LocalDate.of(2023, 3, 4)))
                .direct("before", 3, "10:00", "12:00")
                .direct("lapsed", 4, "10:00", "12:00")
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "before")).containsExactly(120L, 0L, 0L);
        assertThat(Log.minutes(bill, "lapsed")).containsExactly(0L, 120L, 0L);
        assertThat(Log.line(bill, "lapsed").outcome()).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(Log.line(bill, "lapsed").pieces().get(0).citations()).isEqualTo(Ct.cites("CT-4"));
        assertThat(bill.getFindings())
                .anySatisfy(one -> assertThat(one.parametersRead())
                        .anySatisfy(read -> assertThat(read.id()).isEqualTo(Ct.VALIDITY)));
    }

    @Test
    @Tag("CT-4")
    void without_a_register_certification_cannot_be_told() {
        Decision bill = new Log(certified()).direct("a", 3, "10:00", "12:00").bill(Ct.book());

        assertThat(Log.minutes(bill, "a")).containsExactly(0L, 0L, 120L);
    }

    @Test
    @Tag("CT-4")
    @Tag("SEM-22")
    void a_visit_over_midnight_splits_where_the_certificate_ends() {
        Decision bill = new Log(certified())
                .register(register(LocalDate.of(2023, 3, 4)))
                .put(Log.line("night", Ct.DEVELOPMENT, ServiceInterval.parse(Log.at(3, "23:00"), Log.at(4, "01:30")))
                        .build())
                .bill(Ct.book());

        assertThat(Log.minutes(bill, "night")).containsExactly(60L, 90L, 0L);
        assertThat(Log.line(bill, "night").outcome()).isEqualTo(LineOutcome.REDUCED);
    }
}
