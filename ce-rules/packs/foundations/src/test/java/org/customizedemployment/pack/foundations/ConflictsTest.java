package org.customizedemployment.pack.foundations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.testkit.Loading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-9")
class ConflictsTest {
    private static final PackLibrary LIBRARY = Loading.library(List.of(new FoundationsPack(), new IpsPack()));

    @Test
    void where_nothing_pulls_apart_no_conflict_is_shown() {
        assertThat(conflicts(SalonCase.builder()))
                .hasSize(4)
                .allSatisfy((rule, outcome) -> assertThat(outcome).as(rule).isEqualTo(Outcome.NOT_APPLICABLE));
    }

    @Test
    @Tag("IPS-1")
    @Tag("ODEP-I1")
    void a_negotiated_job_in_a_case_that_follows_ips_is_shown_and_both_answers_stand() {
        CaseFileBuilder negotiated = SalonCase.builder();
        negotiated.focus(IpsProcess.definition().getPin(), IpsProcess.JOB_SUPPORT);
        Decision decision = check(negotiated);
        RuleFinding conflict = decision.getFindings().stream()
                .filter(one -> one.rule().value().equals("sem-9.open-job-or-negotiated"))
                .findFirst()
                .orElseThrow();

        Reason reason = conflict.finding().reason();
        assertThat(conflict.finding().outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(reason.arguments().toString()).contains("odep.i1", "ips.1", "code=met", "code=not-met");
        assertThat(conflict.finding().evidence()).isNotEmpty();
        assertThat(LIBRARY.messages().find(reason.code(), Locale.forLanguageTag("es")))
                .isPresent();
        // Nothing was settled: each of the two still answers for itself.
        assertThat(decision.getOutcome()).contains(Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    @Tag("IPS-3")
    @Tag("ODEP-P5")
    void a_search_that_waited_for_exploration_is_shown() {
        // The agency counts from the referral, which these packs leave to it; so it can't be told without.
        assertThat(conflicts(IpsCase.builder()))
                .containsEntry("sem-9.rapid-search-or-exploration", Outcome.CANNOT_TELL);

        CaseFileBuilder late = IpsCase.builder()
                .put(IpsCase.contact("visit", "salon", "2026-03-20").build());
        assertThat(SalonCase.check(withAgency(), late.build(), day())
                        .getFindings()
                        .get(0)
                        .finding()
                        .outcome())
                .isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    @Tag("ODEP-P10")
    @Tag("SEM-29")
    void sharing_by_two_people_of_one_provider_is_shown_beside_the_strategy_that_allows_it() {
        ActorId house = ActorId.of("house");
        CaseFileBuilder shared = SalonCase.builder()
                .put(SalonCase.design("p-salon", "salon")
                        .addSharers(sharer(SalonCase.PERSON, house), sharer(ActorId.of("other"), house))
                        .build());

        assertThat(conflicts(shared)).containsEntry("sem-9.one-person-or-sharing", Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    @Tag("ODEP-I3")
    @Tag("ODEP-P9")
    @Tag("SEM-10")
    void a_business_is_shown_beside_the_indicator_that_asks_for_an_employer() {
        CaseFileBuilder business = SalonCase.builder()
                .put(SalonCase.pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build())
                .put(SalonCase.employment("p-salon").payer(Payer.OWN_BUSINESS).build());

        assertThat(conflicts(business))
                .containsEntry("sem-9.employer-pays-or-own-business", Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    @Tag("SEM-11")
    void where_one_of_the_two_can_not_tell_neither_can_the_conflict() {
        CaseFileBuilder partial = SalonCase.builder().coverage(IntegrationFact.TYPE, Coverage.PARTIAL);

        assertThat(conflicts(partial)).containsEntry("sem-9.one-person-or-sharing", Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-11")
    void with_nothing_supplied_no_conflict_is_seen_or_ruled_out() {
        CaseFileBuilder nothing =
                CaseFile.builder(CaseId.of("c")).focus(IpsProcess.definition().getPin(), IpsProcess.JOB_SUPPORT);
        assertThat(conflicts(nothing).values()).hasSize(4).containsOnly(Outcome.CANNOT_TELL);
    }

    private static Sharer sharer(ActorId person, ActorId provider) {
        return new Sharer(
                person, List.of(SalonCase.id("salon-wash")), List.of(TaskKind.of("cleaning")), true, provider);
    }

    private static List<Rule> withAgency() {
        return LIBRARY.rules().stream()
                .filter(one -> one.getId().value().equals("sem-9.rapid-search-or-exploration"))
                .toList();
    }

    private static AsOf day() {
        return AsOf.on(DateName.DECISION, SalonCase.TODAY);
    }

    private static Map<String, Outcome> conflicts(CaseFileBuilder builder) {
        Map<String, Outcome> found = new TreeMap<>();
        check(builder)
                .getFindings()
                .forEach(one -> found.put(one.rule().value(), one.finding().outcome()));
        return found;
    }

    private static Decision check(CaseFileBuilder builder) {
        Decision decision = RuleEvaluation.check(
                LIBRARY.ruleBook(List.of()),
                "conflicts",
                Facts.of(builder.build(), day(), References.NONE, LIBRARY.parameters()));
        Seen.note(decision);
        SalonCase.assertTheSameAlone(
                decision,
                RuleEvaluation.glance(
                        LIBRARY.ruleBook(List.of()).at(BindingPoint.check("conflicts")),
                        Facts.of(builder.build(), day(), References.NONE, LIBRARY.parameters())));
        return decision;
    }
}
