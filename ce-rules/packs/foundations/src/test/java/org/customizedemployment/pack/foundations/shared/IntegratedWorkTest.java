package org.customizedemployment.pack.foundations.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.seen;
import static org.customizedemployment.pack.foundations.shared.SharedCase.code;
import static org.customizedemployment.pack.foundations.shared.SharedCase.notYetAgreed;

import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-P7")
class IntegratedWorkTest {
    private final Rule rule = IntegratedWork.rule();

    @Test
    @Tag("SEM-20")
    void it_is_met_by_a_decision_that_cites_what_was_seen_in_both_prongs() {
        assertThat(code(rule, builder())).isEqualTo("MET odep.p7.integrated");
        assertThat(code(rule, builder().remove(id("integrated"))))
                .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-2.setting.whether");
    }

    @Test
    void one_prong_that_is_not_there_is_enough_for_not_met() {
        CaseFileBuilder apart = builder()
                .put(seen("seen", "2026-05-10")
                        .setting(WorkSetting.PROVIDER_RUN)
                        .build());

        assertThat(code(rule, apart)).isEqualTo("NOT_MET fed.cie-2.setting.apart");
    }

    @Test
    void before_terms_it_is_not_yet_due_and_without_observation_it_can_not_tell() {
        assertThat(ask(rule, notYetAgreed()).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(code(rule, builder().remove(id("seen")))).isEqualTo("CANNOT_TELL fed.cie-2.setting.not-observed");
    }
}
