package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecordedServicesTest {
    private static final String CERTIFIED = "us-ct.staff-certified";
    private static final String ONE_AT_A_TIME = "us-ct.one-service-at-a-time";
    private static final FundingEpisode EPISODE = FundingEpisode.builder()
            .header(EntryHeader.first("episode"))
            .funder(OrganizationId.of("dds"))
            .programme(Cases.DDS)
            .openedOn(LocalDate.of(2026, 1, 1))
            .build();
    private static final ServiceEntry VISIT =
            Cases.service("s-1", "discovery", ServiceComponent.DISCOVERY, "2026-03-02T09:00", "2026-03-02T11:00");

    private static Decision recorded(StaffCredential... register) {
        return Cases.record(Cases.with(EPISODE), VISIT, Cases.register(register));
    }

    private static List<ServiceComponent> discovery() {
        return List.of(ServiceComponent.DISCOVERY);
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-11")
    @Tag("SEM-12")
    void valid_through_the_day_before_the_third_anniversary() {
        assertThat(Cases.outcome(recorded(Cases.certified("ct-ce", discovery(), "2023-03-03", null)), CERTIFIED))
                .isEqualTo(Outcome.MET);
        assertThat(Cases.outcome(recorded(Cases.certified("ct-ce", discovery(), "2023-03-02", null)), CERTIFIED))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-11")
    void a_lapsed_certification_flags_the_service_which_is_recorded_all_the_same() {
        Decision decision = recorded(Cases.certified("ct-ce", discovery(), "2022-01-10", null));

        RuleFinding finding = Cases.finding(decision, CERTIFIED).orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.HOLDS_PAYMENT);
        assertThat(finding.finding().reason().code()).isEqualTo("rules.credential-lapsed");
        assertThat(finding.finding().reason().argument("lastDay"))
                .contains(new ArgumentValue.OfDate(LocalDate.of(2025, 1, 9)));
        assertThat(finding.parametersRead())
                .singleElement()
                .satisfies(read -> assertThat(read.id().value()).isEqualTo("us-ct.credential.validity"));
    }

    @Test
    @Tag("SEM-12")
    void a_stated_last_day_counts_whatever_the_validity() {
        assertThat(Cases.outcome(
                        recorded(Cases.certified("ct-ce", discovery(), "2020-01-01", "2026-03-02")), CERTIFIED))
                .isEqualTo(Outcome.MET);
        assertThat(Cases.outcome(
                        recorded(Cases.certified("ct-ce", discovery(), "2025-12-01", "2026-03-01")), CERTIFIED))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-10a")
    void a_certification_for_another_component_does_not_do() {
        Decision decision =
                recorded(Cases.certified("ct-ce", List.of(ServiceComponent.JOB_DEVELOPMENT), "2025-01-01", null));

        assertThat(Cases.finding(decision, CERTIFIED)
                        .orElseThrow()
                        .finding()
                        .reason()
                        .code())
                .isEqualTo("rules.credential-other-component");
    }

    @Test
    @Tag("CT-10a")
    @Tag("SEM-12")
    void planning_asks_for_the_certification_in_discovery() {
        ServiceEntry planning = Cases.service(
                "s-2", "discovery", ServiceComponent.JOB_SEARCH_PLANNING, "2026-03-02T09:00", "2026-03-02T11:00");
        References register = Cases.register(Cases.certified("ct-ce", discovery(), "2025-01-01", null));

        assertThat(Cases.outcome(Cases.record(Cases.with(EPISODE), planning, register), CERTIFIED))
                .isEqualTo(Outcome.MET);
    }

    @Test
    @Tag("CT-10")
    @Tag("CT-32")
    void another_acre_accredited_certification_does_and_cesp_does_not() {
        assertThat(Cases.outcome(recorded(Cases.certified("acre-ce", discovery(), "2025-01-01", null)), CERTIFIED))
                .isEqualTo(Outcome.MET);
        Decision cesp = recorded(Cases.certified("cesp", discovery(), "2025-01-01", null));
        assertThat(Cases.finding(cesp, CERTIFIED)
                        .orElseThrow()
                        .finding()
                        .reason()
                        .code())
                .isEqualTo("rules.credential-not-accepted");
    }

    @Test
    @Tag("CT-32")
    void not_on_the_register_is_not_certified_but_without_a_register_nothing_follows() {
        assertThat(Cases.outcome(recorded(), CERTIFIED)).isEqualTo(Outcome.NOT_MET);
        Decision decision = Cases.record(Cases.with(EPISODE), VISIT, References.NONE);
        assertThat(Cases.outcome(decision, CERTIFIED)).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(Cases.finding(decision, CERTIFIED).orElseThrow().finding().missing())
                .containsExactly(new Missing(Missing.Kind.REFERENCE, "credentials"));
    }

    @Test
    @Tag("CT-4")
    void a_certification_without_a_component_cannot_be_told() {
        assertThat(Cases.outcome(recorded(Cases.certified("ct-ce", List.of(), "2025-01-01", null)), CERTIFIED))
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("CT-17")
    @Tag("SEM-23")
    void time_shared_with_another_service_is_flagged_with_its_minutes() {
        CaseFile file = Cases.with(EPISODE, Cases.other("o-1", "gse", "2026-03-02T10:30", "2026-03-02T15:00"));

        Decision decision = Cases.record(file, VISIT, References.NONE);

        RuleFinding finding = Cases.finding(decision, ONE_AT_A_TIME).orElseThrow();
        assertThat(finding.finding().outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.severity()).isEqualTo(Severity.ADVISES);
        assertThat(finding.finding().reason().argument("minutes"))
                .contains(new ArgumentValue.OfMinutes(Minutes.of(30)));
        assertThat(finding.finding().evidence()).extracting(Object::toString).containsExactly("s-1#1", "o-1#1");
    }

    @Test
    @Tag("CT-17")
    @Tag("SEM-23")
    void touching_ends_and_the_same_service_are_no_overlap() {
        CaseFile touching = Cases.with(EPISODE, Cases.other("o-1", "gse", "2026-03-02T11:00", "2026-03-02T15:00"));
        assertThat(Cases.finding(Cases.record(touching, VISIT, References.NONE), ONE_AT_A_TIME))
                .isEmpty();

        CaseFile same = Cases.with(
                EPISODE,
                Cases.service("s-2", "discovery", ServiceComponent.DISCOVERY, "2026-03-02T10:00", "2026-03-02T12:00"));
        assertThat(Cases.finding(Cases.record(same, VISIT, References.NONE), ONE_AT_A_TIME))
                .isEmpty();
    }

    @Test
    @Tag("CT-17")
    void recording_the_other_service_is_flagged_as_well() {
        Decision decision = Cases.record(
                Cases.with(EPISODE, VISIT),
                Cases.other("o-1", "gse", "2026-03-02T10:30", "2026-03-02T15:00"),
                References.NONE);

        assertThat(Cases.outcome(decision, ONE_AT_A_TIME)).isEqualTo(Outcome.NOT_MET);
    }
}
