package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.found;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.seen;
import static org.customizedemployment.pack.foundations.federal.FederalCase.code;
import static org.customizedemployment.pack.foundations.federal.FederalCase.rule;
import static org.customizedemployment.pack.foundations.federal.FederalCase.with;

import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-CIE-2")
@Tag("SEM-20")
class IntegratedSettingTest {
    private final Rule rule = rule("fed.cie-2.setting");

    @Test
    void facts_show_that_it_is_not_there_and_only_people_who_cite_them_that_it_is() {
        assertThat(code(rule, builder())).isEqualTo("MET fed.cie-2.setting.found");
        assertThat(code(rule, with(seen("seen", "2026-05-10").setting(WorkSetting.PROVIDER_RUN))))
                .isEqualTo("NOT_MET fed.cie-2.setting.apart");
        assertThat(code(rule, with(seen("seen", "2026-05-10").setting(WorkSetting.GROUP_PLACEMENT))))
                .isEqualTo("NOT_MET fed.cie-2.setting.apart");
    }

    @Test
    void what_was_seen_since_the_decision_has_to_be_decided_on_again() {
        assertThat(code(rule, with(seen("again", "2026-05-28"))))
                .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-2.setting.whether");
    }

    @Test
    void people_may_find_that_it_is_not_there() {
        CaseFileBuilder not = builder()
                .put(found("integrated", "FED-CIE-2", "seen#1").met(false).build());

        assertThat(code(rule, not)).isEqualTo("NOT_MET fed.cie-2.setting.found-not");
    }

    @Test
    void telework_can_qualify() {
        CaseFileBuilder home =
                with(seen("seen", "2026-05-10").setting(WorkSetting.HOME).telework(true));

        assertThat(code(rule, home)).isEqualTo("MET fed.cie-2.setting.found");
    }

    @Test
    void a_mandated_share_of_direct_labor_is_for_people_to_judge() {
        CaseFileBuilder mandated = with(seen("seen", "2026-05-10").directLaborRatio(true));

        assertThat(code(rule, mandated)).isEqualTo("MET fed.cie-2.setting.found");
        assertThat(code(rule, mandated.remove(id("integrated"))))
                .isEqualTo("NEEDS_HUMAN_DECISION fed.cie-2.setting.direct-labor");
    }

    @Test
    void not_observed_or_perhaps_observed_again_it_can_not_tell() {
        assertThat(code(rule, builder().remove(id("seen")))).isEqualTo("CANNOT_TELL fed.cie-2.setting.not-observed");
        assertThat(ask(rule, builder().coverage(IntegrationFact.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }
}
