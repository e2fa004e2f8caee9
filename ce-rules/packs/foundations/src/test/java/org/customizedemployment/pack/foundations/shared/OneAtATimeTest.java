package org.customizedemployment.pack.foundations.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.design;
import static org.customizedemployment.pack.foundations.SalonCase.found;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.seen;
import static org.customizedemployment.pack.foundations.shared.SharedCase.code;

import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.work.TaskKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-P10")
class OneAtATimeTest {
    private final Rule rule = OneAtATime.rule();

    @Test
    void terms_of_one_s_own_outside_of_a_group_meet_it() {
        assertThat(code(rule, builder())).isEqualTo("MET odep.p10.individual");
        assertThat(code(rule, builder().remove(id("seen")))).isEqualTo("CANNOT_TELL odep.p10.not-observed");
    }

    @Test
    void work_in_a_group_does_not_unless_observations_may_be_missing() {
        CaseFileBuilder group = builder()
                .put(seen("seen", "2026-05-10")
                        .setting(WorkSetting.GROUP_PLACEMENT)
                        .build());

        assertThat(code(rule, group)).isEqualTo("NOT_MET odep.p10.group");
        assertThat(ask(rule, group.coverage(IntegrationFact.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-29")
    @Tag("ASERT-S5")
    void two_who_share_a_job_and_a_provider_are_for_people_to_look_at() {
        ActorId other = ActorId.of("other");
        ActorId house = ActorId.of("house");

        assertThat(code(rule, shared(sharer(PERSON, true, house), sharer(other, true, ActorId.of("b")))))
                .isEqualTo("MET odep.p10.individual");
        assertThat(code(rule, shared(sharer(PERSON, true, house), sharer(other, true, house))))
                .isEqualTo("NEEDS_HUMAN_DECISION odep.p10.same-provider");
        assertThat(code(rule, shared(sharer(PERSON, true, house), sharer(other, false, null))))
                .isEqualTo("NOT_MET odep.p10.no-own-terms");
    }

    @Test
    void a_decision_that_cites_the_shared_job_settles_it() {
        ActorId house = ActorId.of("house");
        CaseFileBuilder shared = shared(sharer(PERSON, true, house), sharer(ActorId.of("other"), true, house));

        assertThat(code(rule, shared.put(found("p10", "ODEP-P10", "d-p-salon#1").build())))
                .isEqualTo("MET odep.p10.found");
    }

    @Test
    @Tag("SC-5")
    void co_owners_of_a_business_are_no_group() {
        BusinessDesign.Builder business = BusinessDesign.builder();
        business.header(EntryHeader.first("business"))
                .market(id("market"))
                .pursuit(id("p-salon"))
                .addStrategies(StrategyId.SELF_EMPLOYMENT)
                .title("Two sisters")
                .addOwners(
                        new Owner(PERSON, Owner.Kind.JOB_SEEKER, 50, true),
                        new Owner(ActorId.of("sister"), Owner.Kind.CO_OWNER, 50, true));
        CaseFileBuilder builder = builder()
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build())
                .put(business.build());

        assertThat(code(rule, builder)).isEqualTo("MET odep.p10.co-owners");
    }

    private Sharer sharer(ActorId person, boolean ownTerms, ActorId provider) {
        return new Sharer(person, List.of(id("salon-wash")), List.of(TaskKind.of("cleaning")), ownTerms, provider);
    }

    private CaseFileBuilder shared(Sharer... sharers) {
        return builder()
                .put(design("p-salon", "salon")
                        .addStrategies(StrategyId.SHARING)
                        .addSharers(sharers)
                        .build());
    }
}
