package org.customizedemployment.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.PlaceTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IpsProcessTest {
    private static final CaseContext CONTEXT =
            CaseContext.of("cmd-1", "staff-1", PlaceTime.parse("2026-03-02T09:00[America/New_York]"));
    private static final ProcessDefinition IPS = IpsProcess.definition();

    /** Cases are pinned to this: a difference strands them. Change the process under a new version instead. */
    @Test
    void the_process_is_the_one_that_cases_are_pinned_to() {
        ProcessPin pin = IPS.getPin();
        assertThat(pin.id() + " " + pin.version()).isEqualTo("individual-placement-and-support 1");
        assertThat(pin.digest()).hasToString("sha256:5c53a410eec01f7bf986df17a0c15e353426d80facf043609d56aaf992e14c88");
    }

    @Test
    @Tag("IPS-3")
    void the_search_is_the_first_thing_after_intake_and_there_is_no_discovery() {
        assertThat(IPS.getPhases()).extracting(Phase::id).startsWith(IpsProcess.INTAKE, IpsProcess.JOB_SEARCH);
        assertThat(IPS.getPhases()).extracting(Phase::component).doesNotContain(ServiceComponent.DISCOVERY);
        assertThat(IPS.has(StandardProcess.DISCOVERY)).isFalse();
    }

    @Test
    @Tag("IPS-6")
    void no_move_asks_whether_someone_is_ready() {
        assertThat(IPS.getTransitions())
                .allSatisfy(one -> assertThat(one.gates()).isEmpty());
        assertThat(IPS.getTransitions())
                .extracting(Transition::id)
                .doesNotContain(StandardProcess.START_JOB_DEVELOPMENT, StandardProcess.START_DISCOVERY);
    }

    @Test
    @Tag("IPS-7")
    void there_is_a_way_back_from_everywhere_and_support_has_no_end_of_its_own() {
        CaseProcess process = CaseProcess.of(IPS, RuleBook.empty());
        List<PhaseId> phases = IPS.getPhases().stream().map(Phase::id).toList();
        for (PhaseId from : phases) {
            CaseFile file = CaseFile.empty(CaseId.of("case-1")).withFocus(IPS.getPin(), from);
            for (PhaseId to : phases) {
                assertThat(process.decide(file, 1, new Command.Move(to), CONTEXT) instanceof CommandOutcome.Accepted)
                        .as("%s to %s", from, to)
                        .isEqualTo(!from.equals(to));
            }
        }
    }
}
