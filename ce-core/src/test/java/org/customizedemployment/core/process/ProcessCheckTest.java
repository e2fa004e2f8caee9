package org.customizedemployment.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.process.ProcessProblem.Kind;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.process.command.FixedRule;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One bad definition for each kind of problem. */
@Tag("ICF-G1")
class ProcessCheckTest {
    private static final List<Phase> PHASES =
            List.of(new Phase(PhaseId.of("a"), null), new Phase(PhaseId.of("b"), null));
    private static final Transition OPENS = way("open", List.of(), "a");
    private static final Transition THERE = way("there", List.of("a"), "b");
    private static final Transition BACK = way("back", List.of("b"), "a");

    private static Transition way(String id, List<String> from, String to) {
        return new Transition(
                TransitionId.of(id), from.stream().map(PhaseId::of).toList(), PhaseId.of(to), List.of());
    }

    private static void has(Kind kind, String what, List<Transition> transitions) {
        assertThat(ProcessCheck.of(PHASES, transitions)).contains(new ProcessProblem(kind, what));
        assertThatThrownBy(() -> ProcessDefinition.of("test", "1", PHASES, transitions))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-CORE-012 process 'test': ")
                .hasMessageContaining(what);
    }

    @Test
    void a_sound_definition_has_no_problems() {
        assertThat(ProcessCheck.of(PHASES, List.of(OPENS, THERE, BACK))).isEmpty();
    }

    @Test
    void a_case_opens_in_one_way_only_and_in_the_first_phase() {
        has(Kind.OPENING, "0 transitions that open a case instead of one", List.of(THERE, BACK));
        has(
                Kind.OPENING,
                "2 transitions that open a case instead of one",
                List.of(OPENS, way("also", List.of(), "b"), THERE, BACK));
        has(
                Kind.OPENING,
                "'open' opens a case in 'b' and not in the first phase, 'a'",
                List.of(way("open", List.of(), "b"), THERE, BACK));
    }

    @Test
    void two_transitions_of_one_name_are_refused() {
        has(Kind.DUPLICATE, "two transitions 'there'", List.of(OPENS, THERE, way("there", List.of("b"), "a")));
    }

    @Test
    void two_phases_of_one_name_are_refused() {
        List<Phase> twice = List.of(PHASES.get(0), PHASES.get(1), PHASES.get(1));
        assertThat(ProcessCheck.of(twice, List.of(OPENS, THERE, BACK)))
                .containsExactly(new ProcessProblem(Kind.DUPLICATE, "two phases 'b'"));
    }

    @Test
    void unknown_phases_are_refused_on_both_ends() {
        has(
                Kind.UNKNOWN_PHASE,
                "'out' leads to unknown phase 'x'",
                List.of(OPENS, THERE, BACK, way("out", List.of("a"), "x")));
        has(
                Kind.UNKNOWN_PHASE,
                "'in' leaves unknown phase 'x'",
                List.of(OPENS, THERE, BACK, way("in", List.of("x"), "a")));
    }

    @Test
    void two_ways_between_the_same_phases_are_ambiguous() {
        has(
                Kind.AMBIGUOUS,
                "ambiguous: two transitions from 'a' to 'b'",
                List.of(OPENS, THERE, way("over", List.of("a"), "b"), BACK));
    }

    @Test
    void a_phase_out_of_reach_is_refused() {
        has(Kind.UNREACHABLE, "phase 'b' can't be reached", List.of(OPENS, way("stay", List.of("a"), "a"), BACK));
    }

    @Test
    void a_phase_that_leads_only_to_itself_is_a_dead_end() {
        has(Kind.DEAD_END, "phase 'b' can't be left", List.of(OPENS, THERE, way("stay", List.of("b"), "b")));
    }

    @Test
    void every_gate_without_a_rule_is_named_when_process_and_rules_come_together() {
        Transition gated = new Transition(
                TransitionId.of("there"),
                List.of(PhaseId.of("a")),
                PhaseId.of("b"),
                List.of(RuleId.of("x.one"), RuleId.of("x.two"), RuleId.of("x.known")));
        ProcessDefinition definition = ProcessDefinition.of("test", "1", PHASES, List.of(OPENS, gated, BACK));
        RuleBook book =
                RuleBook.builder().rule(new FixedRule("x.known", Outcome.MET)).build();
        assertThat(ProcessCheck.of(definition, book))
                .extracting(ProcessProblem::kind)
                .containsExactly(Kind.UNBOUND_RULE, Kind.UNBOUND_RULE);
        assertThatThrownBy(() -> CaseProcess.of(definition, book))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("'there' asks rule 'x.one' that no pack brings; 'there' asks rule 'x.two'");
        assertThat(ProcessDrawing.mermaid(definition, book)).contains("x.one (no pack brings it)");
    }

    @Test
    void a_rule_that_no_move_of_this_process_asks_is_a_warning() {
        RuleBook book = RuleBook.builder()
                .bind(new RuleBinding(
                        new FixedRule("x.gate", Outcome.MET),
                        BindingPoint.move(StandardProcess.START_JOB_DEVELOPMENT),
                        Severity.BLOCKS))
                .build();
        assertThat(CaseProcess.of(StandardProcess.definition(), book).getWarnings())
                .isEmpty();
        assertThat(CaseProcess.of(IpsProcess.definition(), book).getWarnings())
                .containsExactly(new ProcessProblem(
                        Kind.NEVER_ASKED,
                        "rule 'x.gate' is bound to 'start-job-development', which process "
                                + "'individual-placement-and-support' does not have"));
    }
}
