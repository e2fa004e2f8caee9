package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.us.ct.Certificates.DAY;
import static org.customizedemployment.pack.us.ct.Certificates.OTHER;
import static org.customizedemployment.pack.us.ct.Certificates.STAFF;
import static org.customizedemployment.pack.us.ct.Certificates.held;
import static org.customizedemployment.pack.us.ct.Certificates.library;
import static org.customizedemployment.pack.us.ct.Certificates.register;
import static org.customizedemployment.pack.us.ct.Certificates.said;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.certification.Certification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CertificationTest {
    private final Certification certification = Certification.of(library(), "us-ct.certification");

    private Decision on(String component, String day, StaffCredential... all) {
        return certification.held(STAFF, ServiceComponent.of(component), LocalDate.parse(day), register(all));
    }

    @Test
    @Tag("CT-4")
    @Tag("CT-11")
    @Tag("SEM-12")
    void a_certificate_counts_from_its_issue_to_the_day_before_its_third_anniversary() {
        StaffCredential one = held(STAFF, "ct-ce", "discovery", "2023-03-03");
        assertThat(on("discovery", "2023-03-02", one).getOutcome()).contains(Outcome.NOT_MET);
        assertThat(on("discovery", "2023-03-03", one).getOutcome()).contains(Outcome.MET);
        assertThat(on("discovery", "2026-03-02", one).getOutcome()).contains(Outcome.MET);
        assertThat(said(on("discovery", "2026-03-03", one))).isEqualTo("not-met rules.credential-lapsed");
    }

    @Test
    @Tag("CT-10")
    @Tag("CT-10a")
    void each_stage_asks_for_its_own_certification_and_planning_for_that_in_discovery() {
        Decision all = certification.held(STAFF, DAY, register(held(STAFF, "acre-ce", "discovery", "2025-01-01")));
        assertThat(said(all))
                .isEqualTo("met rules.credential-met, not-met rules.credential-other-component,"
                        + " not-met rules.credential-other-component");
        assertThat(on("job-search-planning", "2026-03-02", held(STAFF, "ct-ce", "discovery", "2025-01-01"))
                        .getOutcome())
                .contains(Outcome.MET);
    }

    @Test
    @Tag("CT-5")
    @Tag("CT-10")
    void neither_a_mentor_nor_a_trained_trainer_nor_cesp_stands_in() {
        for (String type : List.of("cesp", "train-the-trainer", "mentored")) {
            assertThat(said(on(
                            "discovery",
                            "2026-03-02",
                            held(STAFF, type, "discovery", "2025-01-01"),
                            held(OTHER, "ct-ce", "discovery", "2025-01-01"))))
                    .isEqualTo("not-met rules.credential-not-accepted");
        }
    }

    @Test
    @Tag("CT-32")
    void a_worker_whom_the_job_seeker_hires_qualifies_by_the_register() {
        StaffCredential nobodys = new StaffCredential(
                STAFF, "acre-ce", List.of(ServiceComponent.DISCOVERY), null, LocalDate.of(2025, 1, 1), null, null);
        assertThat(on("discovery", "2026-03-02", nobodys).getOutcome()).contains(Outcome.MET);
        assertThat(on("discovery", "2026-03-02").getOutcome()).contains(Outcome.NOT_MET);
        assertThat(said(certification.held(STAFF, ServiceComponent.DISCOVERY, DAY, References.NONE)))
                .isEqualTo("cannot-tell rules.credential-no-register");
    }

    @Test
    @Tag("CT-30")
    @Tag("CT-32a")
    void an_answer_is_a_decision_that_cites_register_pack_and_parameter_and_no_case() {
        References register = register(held(STAFF, "ct-ce", "discovery", "2025-01-01"));
        Decision one = certification.held(STAFF, ServiceComponent.DISCOVERY, DAY, register);
        assertThat(one.getKind()).isEqualTo(DecisionKind.CERTIFICATION);
        assertThat(one.getCaseId()).isEmpty();
        assertThat(one.getReferencesDigest()).contains(register.digest());
        assertThat(one.getPacks()).hasSize(1);
        RuleFinding finding = one.getFindings().get(0);
        assertThat(finding.citations()).contains(Citation.of("CT-4"), Citation.of("SEM-12"));
        assertThat(finding.parametersRead()).hasSize(1);
    }

    @Test
    @Tag("CT-11")
    void those_who_have_to_recertify_soon_are_listed_and_those_who_did_are_not() {
        References register = register(
                held(ActorId.of("a"), "ct-ce", "discovery", "2023-03-02"),
                held(ActorId.of("b"), "ct-ce", "discovery", "2023-03-03"),
                held(ActorId.of("c"), "ct-ce", "discovery", "2023-05-31"),
                held(ActorId.of("d"), "ct-ce", "discovery", "2023-06-01"),
                held(ActorId.of("e"), "ct-ce", "discovery", "2023-04-01"),
                held(ActorId.of("e"), "ct-ce", "discovery", "2026-01-15"),
                held(ActorId.of("f"), "cesp", "discovery", "2023-04-01"));
        Decision ending = certification.ending(DAY, 89, register);
        assertThat(ending.getFindings())
                .extracting(one ->
                        one.finding().reason().argument("staff").orElseThrow().toString())
                .containsExactly("OfCode[code=b]", "OfCode[code=c]");
        assertThat(ending.hasFindings()).isFalse();
        assertThat(said(certification.ending(DAY, 30, References.NONE)))
                .isEqualTo("cannot-tell rules.certification-no-register");
    }
}
