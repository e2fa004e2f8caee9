package org.customizedemployment.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProcessDefinitionTest {
    private static final PhaseId A = PhaseId.of("a");
    private static final PhaseId B = PhaseId.of("b");

    @Test
    @Tag("ICF-G1")
    void the_built_in_process_has_the_four_components_between_intake_and_closed() {
        assertThat(StandardProcess.definition().getPhases())
                .extracting(phase -> phase.id().value())
                .containsExactly(
                        "intake",
                        "discovery",
                        "job-search-planning",
                        "job-development",
                        "post-placement-support",
                        "closed");
    }

    @Test
    @Tag("ICF-G2")
    void any_earlier_phase_can_be_entered_again_and_any_later_one_skipped_to() {
        ProcessDefinition process = StandardProcess.definition();
        List<PhaseId> order = process.getPhases().stream().map(Phase::id).toList();
        for (PhaseId from : order) {
            for (PhaseId to : order) {
                assertThat(process.between(from, to).isPresent())
                        .as("%s to %s", from, to)
                        .isEqualTo(!from.equals(to));
            }
        }
    }

    @Test
    void the_same_definition_has_the_same_digest_and_another_has_not() {
        ProcessDefinition one = process(List.of(opens(A), way("go", A, B), way("back", B, A)));
        assertThat(one.getPin())
                .isEqualTo(process(List.of(opens(A), way("go", A, B), way("back", B, A)))
                        .getPin());
        assertThat(one.getPin())
                .isNotEqualTo(process(List.of(opens(A), way("on", A, B), way("back", B, A)))
                        .getPin());
    }

    @Test
    void a_phase_that_nothing_leads_to_is_refused() {
        assertThatThrownBy(() -> process(List.of(opens(A), way("out", B, A), way("stay", A, A))))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("phase 'b' can't be reached");
    }

    @Test
    void a_dead_end_is_refused() {
        assertThatThrownBy(() -> process(List.of(opens(A), way("go", A, B))))
                .hasMessageContaining("phase 'b' can't be left");
    }

    @Test
    void two_ways_between_the_same_phases_are_ambiguous() {
        assertThatThrownBy(() -> process(List.of(opens(A), way("go", A, B), way("walk", A, B), way("back", B, A))))
                .hasMessageContaining("ambiguous: two transitions from 'a' to 'b'");
    }

    @Test
    void all_problems_are_named_at_once() {
        assertThatThrownBy(() -> process(List.of(way("go", A, PhaseId.of("nowhere")), way("go", A, B))))
                .hasMessageContaining("0 transitions that open a case")
                .hasMessageContaining("two transitions 'go'")
                .hasMessageContaining("unknown phase 'nowhere'");
    }

    @Test
    void a_gate_that_no_pack_brings_is_refused_when_the_process_is_put_together() {
        Transition gated = new Transition(TransitionId.of("go"), List.of(A), B, List.of(RuleId.of("x.unbound")));
        ProcessDefinition definition = process(List.of(opens(A), gated, way("back", B, A)));
        assertThatThrownBy(() -> CaseProcess.of(definition, RuleBook.empty()))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("x.unbound");
    }

    /** Cases are pinned to this: a difference strands them. Change the process under a new version instead. */
    @Test
    void the_standard_process_is_the_one_that_cases_are_pinned_to() {
        ProcessPin pin = StandardProcess.definition().getPin();
        assertThat(pin.id() + " " + pin.version()).isEqualTo("customized-employment 1");
        assertThat(pin.digest()).hasToString("sha256:5ecb2fd0b7bac6578ba3260499706fdb0209f66742768a7a30a7a76ea3cb6ce2");
    }

    @Test
    void whatever_is_said_about_a_process_is_in_its_digest() {
        List<Phase> phases = List.of(new Phase(A, null), new Phase(B, null));
        List<Transition> ways = List.of(opens(A), way("there", A, B), way("back", B, A));
        Digest digest = process(ways).getPin().digest();
        assertThat(process(List.of(opens(A), way("over", A, B), way("back", B, A)))
                        .getPin()
                        .digest())
                .isNotEqualTo(digest);
        List<Phase> told = List.of(new Phase(A, ServiceComponent.DISCOVERY), new Phase(B, null));
        assertThat(ProcessDefinition.of("test", "1", told, ways).getPin().digest())
                .isNotEqualTo(digest);
        Transition gated = new Transition(TransitionId.of("there"), List.of(A), B, List.of(RuleId.of("x.gate")));
        assertThat(ProcessDefinition.of("test", "1", phases, List.of(opens(A), gated, way("back", B, A)))
                        .getPin()
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void drawings_name_every_phase_and_transition() {
        ProcessDefinition process = StandardProcess.definition();
        String mermaid = ProcessDrawing.mermaid(process, RuleBook.empty());
        String dot = ProcessDrawing.dot(process, RuleBook.empty());
        assertThat(mermaid).startsWith("stateDiagram-v2");
        assertThat(dot).startsWith("digraph");
        for (Transition transition : process.getTransitions()) {
            assertThat(mermaid).contains(transition.id().value());
        }
        for (Phase phase : process.getPhases()) {
            assertThat(dot).contains("\"" + phase.id() + "\"");
        }
    }

    private static ProcessDefinition process(List<Transition> transitions) {
        return ProcessDefinition.of("test", "1", List.of(new Phase(A, null), new Phase(B, null)), transitions);
    }

    private static Transition opens(PhaseId to) {
        return new Transition(TransitionId.of("open"), List.of(), to, List.of());
    }

    private static Transition way(String id, PhaseId from, PhaseId to) {
        return new Transition(TransitionId.of(id), List.of(from), to, List.of());
    }
}
