package org.customizedemployment.core.process.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.process.command.ProcessCases.CASE;
import static org.customizedemployment.core.process.command.ProcessCases.CONTEXT;
import static org.customizedemployment.core.process.command.ProcessCases.PLAIN;
import static org.customizedemployment.core.process.command.ProcessCases.accepted;
import static org.customizedemployment.core.process.command.ProcessCases.command;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Erasure;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.value.Digest;

class FoldingPropertyTest {
    /**
     * Whatever the commands, valid or not: folding the effects of what was accepted gives the case file, by path copying, by builder, from
     * any snapshot on, and after erasing from the journal what was erased from the case.
     */
    @Property(tries = 3000)
    @net.jqwik.api.Tag("SEM-6")
    void folding_the_effects_gives_the_case_file(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9999) Integer> steps) {
        CaseFile file = CaseFile.empty(CASE);
        List<Change> journal = new ArrayList<>();
        CaseFile snapshot = file;
        for (int step : steps) {
            CommandOutcome outcome = PLAIN.decide(file, journal.size(), command(step, file), CONTEXT);
            if (outcome instanceof CommandOutcome.Accepted accepted) {
                file = accepted.caseFile();
                journal.add(accepted.change());
                snapshot = journal.size() == 8 ? file : snapshot;
            }
        }
        assertThat(fold(Replay.of(CASE), journal)).isEqualTo(file);
        if (journal.size() > 8) {
            assertThat(fold(Replay.from(snapshot, 8), journal.subList(8, journal.size())))
                    .isEqualTo(file);
        }
        Erasure erasure = Erasure.of(
                file.erased().keySet(), entry -> Digest.of(entry.toRef().toString()));
        List<Change> left = journal.stream().map(erasure::apply).toList();
        assertThat(fold(Replay.of(CASE), left)).isEqualTo(file);
        for (EntryId erased : file.erased().keySet()) {
            assertThat(left.toString()).doesNotContain("ProfileStatement{header=EntryHeader[id=" + erased + ",");
        }
    }

    private static CaseFile fold(Replay replay, List<Change> changes) {
        changes.forEach(replay::add);
        return replay.toCaseFile();
    }
}
