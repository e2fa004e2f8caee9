package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.us.ct.Certificates.DAY;
import static org.customizedemployment.pack.us.ct.Certificates.OTHER;
import static org.customizedemployment.pack.us.ct.Certificates.PROVIDER;
import static org.customizedemployment.pack.us.ct.Certificates.STAFF;
import static org.customizedemployment.pack.us.ct.Certificates.held;
import static org.customizedemployment.pack.us.ct.Certificates.library;
import static org.customizedemployment.pack.us.ct.Certificates.register;
import static org.customizedemployment.pack.us.ct.Certificates.said;
import static org.customizedemployment.pack.us.ct.Certificates.session;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.rules.certification.Certification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LeavingStaffTest {
    private final Certification certification = Certification.of(library(), "us-ct.certification");

    @Test
    @Tag("CT-35")
    @Tag("SEM-20")
    void when_the_only_certified_person_leaves_people_decide_for_each_job_seeker() {
        References register = register(
                held(STAFF, "ct-ce", "discovery", "2025-01-01"), held(OTHER, "ct-ce", "job-development", "2025-01-01"));
        List<CaseFile> cases = List.of(
                served("case-2", "job-development", STAFF, null),
                served("case-1", "discovery", STAFF, null),
                served("case-3", "discovery", OTHER, null),
                served("case-4", "discovery", STAFF, "assignment-2"));
        Decision decision = certification.departure(PROVIDER, STAFF, DAY, register, cases);

        assertThat(decision.getOutcome()).contains(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(said(decision))
                .isEqualTo("needs-human-decision rules.departure-last, needs-human-decision rules.departure-person,"
                        + " needs-human-decision rules.departure-person, met rules.departure-person-decided,"
                        + " needs-human-decision rules.departure-training-priority");
        assertThat(decision.getFindings().get(1).finding().reason().arguments().toString())
                .contains("case-1", "phase", "discovery");
        assertThat(decision.getFindings().get(2).finding().missing())
                .containsExactly(new Missing(Missing.Kind.HUMAN_DECISION, "provider-assignment"));
    }

    @Test
    @Tag("CT-35")
    void nothing_is_to_decide_where_somebody_else_is_certified_and_it_is_open_where_nobody_can_tell() {
        StaffCredential leaving = held(STAFF, "ct-ce", "discovery", "2025-01-01");
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register(leaving, held(OTHER, "acre-ce", "discovery", "2025-01-01")),
                        List.of(served("case-1", "discovery", STAFF, null)))))
                .isEqualTo("met rules.departure-others");
        StaffCredential notStated =
                new StaffCredential(OTHER, "ct-ce", List.of(), null, LocalDate.of(2025, 1, 1), null, null, PROVIDER);
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, register(leaving, notStated), List.of())))
                .startsWith("cannot-tell rules.departure-others-not-known");
        assertThat(said(certification.departure(PROVIDER, OTHER, DAY, register(leaving), List.of())))
                .isEqualTo("not-applicable rules.departure-not-certified");
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, References.NONE, List.of())))
                .isEqualTo("cannot-tell rules.certification-no-register");
    }

    @Test
    @Tag("CT-35")
    @Tag("SEM-11")
    void a_certificate_that_does_not_say_for_what_leaves_it_open_who_is_affected_and_lists_them() {
        StaffCredential leaving =
                new StaffCredential(STAFF, "ct-ce", List.of(), null, LocalDate.of(2025, 1, 1), null, null, PROVIDER);
        List<CaseFile> cases = List.of(served("case-1", "discovery", STAFF, null));
        Decision open = certification.departure(PROVIDER, STAFF, DAY, register(leaving), cases);
        assertThat(said(open))
                .contains("cannot-tell rules.departure-leaver-not-known", "rules.departure-person,")
                .doesNotContain("not-certified");
        assertThat(open.getFindings().get(0).finding().missing())
                .containsExactly(new Missing(Missing.Kind.REFERENCE, "credential-component"));
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register(
                                leaving,
                                held(OTHER, "ct-ce", "discovery", "2025-01-01"),
                                held(OTHER, "ct-ce", "job-development", "2025-01-01"),
                                held(OTHER, "ct-ce", "post-placement-support", "2025-01-01")),
                        cases)))
                .doesNotContain("not-known", "rules.departure-person");
    }

    @Test
    @Tag("CT-35")
    @Tag("SEM-8")
    void a_person_whose_case_names_nobody_is_listed_by_services_given_or_as_not_known() {
        References register = register(held(STAFF, "ct-ce", "discovery", "2025-01-01"));
        CaseFile nothing = CaseFile.builder(CaseId.of("case-1")).build();
        CaseFile byServices = nothing.with(service("visit", "discovery", STAFF));
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, register, List.of(byServices))))
                .contains("needs-human-decision rules.departure-person,");
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, register, List.of(nothing))))
                .contains("cannot-tell rules.departure-person-not-known");
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register,
                        List.of(nothing.with(service("visit", "job-development", STAFF))))))
                .contains("cannot-tell rules.departure-person-not-known");
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register,
                        List.of(byServices.withCoverage(ProviderAssignment.TYPE, Coverage.COMPLETE)))))
                .doesNotContain("rules.departure-person");
    }

    @Test
    @Tag("CT-35")
    @Tag("SEM-8")
    void an_assignment_that_names_no_staff_is_the_leavers_only_if_their_services_can_tell() {
        References register = register(held(STAFF, "ct-ce", "discovery", "2025-01-01"));
        CaseFile unnamed =
                CaseFile.empty(CaseId.of("case-1")).with(assignment("assignment-1", java.util.Optional.empty(), null));
        assertThat(said(certification.departure(PROVIDER, STAFF, DAY, register, List.of(unnamed))))
                .contains("cannot-tell rules.departure-person-not-known");
        assertThat(said(certification.departure(
                        PROVIDER,
                        STAFF,
                        DAY,
                        register,
                        List.of(unnamed.withCoverage(ServiceEntry.TYPE, Coverage.COMPLETE)))))
                .doesNotContain("rules.departure-person");
        assertThat(said(certification.departure(
                        PROVIDER, STAFF, DAY, register, List.of(unnamed.with(service("visit", "discovery", STAFF))))))
                .contains("needs-human-decision rules.departure-person,");
    }

    private static ServiceEntry service(String id, String component, ActorId staff) {
        return ServiceEntry.builder()
                .header(EntryHeader.first(id))
                .episode(EntryId.of("episode"))
                .service(ServiceCode.of(component))
                .component(ServiceComponent.of(component))
                .activityKind(ActivityKind.HOME_VISIT)
                .when(session("2026-02-02"))
                .staff(staff)
                .build();
    }

    private static CaseFile served(String id, String phase, ActorId staff, @Nullable String next) {
        ProviderAssignment first = assignment("assignment-1", staff, null);
        CaseFile file = CaseFile.builder(CaseId.of(id))
                .focus(new ProcessPin("process", "1", Digest.of("p")), PhaseId.of(phase))
                .add(first)
                .build();
        return next == null ? file : file.with(assignment(next, OTHER, first.id()));
    }

    private static ProviderAssignment assignment(String id, ActorId staff, @Nullable EntryId previous) {
        return assignment(id, java.util.Optional.of(staff), previous);
    }

    private static ProviderAssignment assignment(
            String id, java.util.Optional<ActorId> staff, @Nullable EntryId previous) {
        return ProviderAssignment.builder()
                .header(EntryHeader.first(id))
                .provider(PROVIDER)
                .staff(staff)
                .previous(java.util.Optional.ofNullable(previous))
                .choice(new HumanDecision(
                        ActorId.of("person"), Capacity.JOB_SEEKER, LocalDate.of(2026, 1, 5), "chose", List.of()))
                .build();
    }
}
