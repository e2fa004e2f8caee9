package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.document.DocumentType.JOB_SEEKER_INFORMATION_AGREEMENT;
import static org.customizedemployment.core.document.DocumentType.PROVIDER_REFERRAL;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.process.StandardProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReferralFormsTest {
    private static CaseFile atIntake(CaseFile file) {
        return file.withFocus(StandardProcess.definition().getPin(), StandardProcess.INTAKE);
    }

    @Test
    @Tag("CT-16")
    void both_forms_are_there() {
        CaseFile file = atIntake(Cases.with(
                Cases.document(JOB_SEEKER_INFORMATION_AGREEMENT, DocumentState.FINAL),
                Cases.document(PROVIDER_REFERRAL, DocumentState.FINAL)));

        Decision decision = Cases.move(file, StandardProcess.DISCOVERY);

        for (String form : List.of("us-ct.information-agreement", "us-ct.provider-referral")) {
            assertThat(Cases.outcome(decision, form)).isEqualTo(Outcome.MET);
        }
    }

    @Test
    @Tag("CT-16")
    void a_missing_form_is_advice_and_the_move_passes() {
        CaseFile file = atIntake(Cases.complete(Cases.document(JOB_SEEKER_INFORMATION_AGREEMENT, DocumentState.FINAL)));

        Decision decision = Cases.move(file, StandardProcess.DISCOVERY);

        assertThat(decision.getOutcome()).contains(Outcome.MET);
        assertThat(Cases.outcome(decision, "us-ct.provider-referral")).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("CT-16")
    @Tag("SEM-11")
    void in_a_case_whose_documents_are_not_complete_a_missing_form_cannot_be_told() {
        CaseFile file = atIntake(Cases.with(Cases.document(JOB_SEEKER_INFORMATION_AGREEMENT, DocumentState.FINAL)));

        Decision decision = Cases.move(file, StandardProcess.DISCOVERY);

        assertThat(Cases.outcome(decision, "us-ct.provider-referral")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(List.of(Cases.outcome(decision, "us-ct.information-agreement")))
                .containsExactly(Outcome.MET);
    }
}
