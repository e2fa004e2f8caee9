package org.customizedemployment.rules.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEM-9")
class PullsApartTest {
    private static final String TWO = """
            format: ce-pack/1
            pack: {id: p, version: 0.1.0}
            rules:
              - {id: p.plan, citation: ODEP-P4, condition: {exists: {kind: employment-plan}}}
              - {id: p.no-plan, citation: IPS-3, condition: {not: {exists: {kind: employment-plan}}}}
              - {id: p.apart, citation: SEM-9, shape: pulls-apart, SIDES}
            bindings:
              - {check: c, severity: advises, rules: [p.plan, p.no-plan, p.apart]}
            """;
    private static final String PLAIN = "first: {rule: p.plan}, second: {rule: p.no-plan}";

    @Test
    void one_met_and_the_other_not_met_are_shown_whichever_it_is() {
        assertThat(ask(PLAIN, whole())).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(ask(PLAIN, whole().put(plan()))).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(ask("first: {rule: p.plan}, second: {rule: p.plan}", whole()))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void where_one_can_not_tell_neither_can_this() {
        assertThat(ask(PLAIN, CaseFile.builder(CaseId.of("c")).coverage(EmploymentPlan.TYPE, Coverage.PARTIAL)))
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void outcomes_that_are_named_are_looked_for_on_their_side() {
        String sides = "first: {rule: p.plan, is: [met]}, second: {rule: p.no-plan, is: [not-met]}";

        assertThat(ask(sides, whole().put(plan()))).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(ask(sides, whole())).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_reason_that_is_named_has_to_be_the_one() {
        String other = "first: {rule: p.plan, is: [met], because: [p.other]}, second: {rule: p.no-plan, is: [not-met]}";

        assertThat(ask(other, whole().put(plan()))).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void both_answers_stand_beside_it() {
        Finding apart = finding(PLAIN, whole().put(plan()));

        assertThat(apart.reason().code()).isEqualTo("p.apart");
        assertThat(apart.reason().arguments().toString()).contains("p.plan", "code=met", "p.no-plan", "code=not-met");
    }

    @Test
    void a_rule_that_is_not_there_is_named_unless_its_pack_need_not_be_loaded() {
        assertThat(problems("first: {rule: p.plna}, second: {rule: p.no-plan}"))
                .containsExactly("CE-RULES-008 p.yaml:6: unknown rule 'p.plna'; did you mean 'p.plan'?");
        assertThat(problems("first: {rule: odep.p8, if-loaded: true}, second: {rule: p.no-plan}"))
                .isEmpty();
        assertThat(problems("first: {rule: p.plan, is: [met]}, second: {rule: p.no-plan}"))
                .singleElement()
                .satisfies(one -> assertThat(one).contains("says what it 'is' and the other does not"));
    }

    private static EmploymentPlan plan() {
        return EmploymentPlan.builder().header(EntryHeader.first("plan")).build();
    }

    private static CaseFileBuilder whole() {
        return CaseFile.builder(CaseId.of("c")).coverage(EmploymentPlan.TYPE, Coverage.COMPLETE);
    }

    private static Outcome ask(String sides, CaseFileBuilder builder) {
        return finding(sides, builder).outcome();
    }

    private static Finding finding(String sides, CaseFileBuilder builder) {
        var library = ((PackLoad.Loaded) load(sides)).library();
        Facts facts = Facts.of(
                builder.build(),
                AsOf.on(DateName.DECISION, LocalDate.of(2026, 6, 1)),
                References.NONE,
                library.parameters());
        Finding finding = RuleEvaluation.check(library.ruleBook(List.of()), "c", facts).getFindings().stream()
                .filter(one -> one.rule().value().equals("p.apart"))
                .findFirst()
                .orElseThrow()
                .finding();
        Rule apart = library.ruleBook(List.of()).find(RuleId.of("p.apart")).orElseThrow();
        assertThat(RuleEvaluation.finding(apart, facts.unexplained()).outcome())
                .as("the outcome alone")
                .isEqualTo(finding.outcome());
        return finding;
    }

    private static List<String> problems(String sides) {
        PackLoad load = load(sides);
        return load instanceof PackLoad.Failed failed
                ? failed.problems().stream().map(PackProblem::toString).toList()
                : List.of();
    }

    private static PackLoad load(String sides) {
        byte[] yaml = TWO.replace("SIDES", sides).getBytes(StandardCharsets.UTF_8);
        return PackLoader.load(List.of(FilePack.of(List.of(PackFile.of("p.yaml", yaml)))));
    }
}
