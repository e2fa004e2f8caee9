package org.customizedemployment.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.process.Phase;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.ProcessDrawing;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.status.StatusTable;
import org.customizedemployment.core.status.StatusTables;
import org.customizedemployment.core.value.PlaceTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PhasePageTest {
    private static final CaseContext CONTEXT =
            CaseContext.of("command-1", "staff-1", PlaceTime.parse("2026-03-02T09:00[America/New_York]"));
    private static final ProcessDefinition STANDARD = StandardProcess.definition();
    private static final ProcessDefinition IPS = IpsProcess.definition();

    @Test
    @Tag("ICF-G1")
    @Tag("SEM-13")
    void the_committed_page_is_what_the_process_decides() throws IOException {
        String page =
                "# Phases, commands and states\n\nMade by deciding each command on a small case in each phase. No pack is loaded: a pack"
                        + " adds what\nblocks and what advises. *Yes* is accepted; a code says why not.\n"
                        + process("Customized Employment", STANDARD, IPS)
                        + process("Individual Placement and Support", IPS, STANDARD)
                        + states();
        GeneratedPage.check("phases.md", page);
    }

    @Test
    void every_kind_of_command_has_a_row() {
        List<Class<?>> shown = new ArrayList<>(List.of(Command.Move.class));
        SampleCommands.all(STANDARD, IPS).values().forEach(one -> shown.add(one.getClass()));
        assertThat(shown)
                .as("give a new kind of command its rows in SampleCommands")
                .contains(Command.class.getPermittedSubclasses());
    }

    private static String process(String title, ProcessDefinition process, ProcessDefinition other) {
        return "\n## " + title + "\n\n`" + process.getPin().id() + "` "
                + process.getPin().version() + "\n\n```mermaid\n" + ProcessDrawing.mermaid(process, RuleBook.empty())
                + "```\n\n### Moves\n\n" + moves(process) + "\n### Other commands\n\n" + commands(process, other);
    }

    private static String moves(ProcessDefinition process) {
        List<String> phases =
                process.getPhases().stream().map(one -> one.id().value()).toList();
        StringBuilder table = head("from \\ to", phases);
        SampleCommands.cases(process).forEach((name, file) -> {
            List<String> cells = new ArrayList<>();
            for (Phase to : process.getPhases()) {
                String answer = answer(process, file, new Command.Move(to.id()));
                boolean yes = answer.equals("yes");
                cells.add(
                        yes
                                ? file.getFocus()
                                        .flatMap(from -> process.between(from, to.id()))
                                        .map(way -> "`" + way.id() + "`")
                                        .orElseThrow()
                                : answer);
            }
            row(table, name, cells);
        });
        return table.toString();
    }

    private static String commands(ProcessDefinition process, ProcessDefinition other) {
        Map<String, CaseFile> cases = SampleCommands.cases(process);
        StringBuilder table = head("command", new ArrayList<>(cases.keySet()));
        SampleCommands.all(process, other)
                .forEach((name, command) -> row(
                        table,
                        name,
                        cases.values().stream()
                                .map(file -> answer(process, file, command))
                                .toList()));
        row(
                table,
                "migrate to this process from another, into the phase above",
                cases.values().stream()
                        .map(file -> file.getFocus()
                                .map(phase -> answer(
                                        process,
                                        SampleCommands.following(other),
                                        SampleCommands.migrate(process, phase)))
                                .orElse(""))
                        .toList());
        return table.toString();
    }

    private static String answer(ProcessDefinition process, CaseFile file, Command command) {
        CommandOutcome outcome = CaseProcess.of(process, RuleBook.empty()).decide(file, 1, command, CONTEXT);
        String codes = codes(outcome.decision());
        if (outcome instanceof CommandOutcome.Accepted) {
            return codes.isEmpty() ? "yes" : "yes, with " + codes;
        }
        return codes;
    }

    private static String codes(Decision decision) {
        return decision.getFindings().stream()
                .map(one -> one.finding().reason())
                .map(reason -> "`" + reason.code() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String states() {
        StringBuilder text = new StringBuilder(
                "\n## States\n\nOne generic machine, five tables (SEM-13, our own definition; the readings that"
                        + " are ours alone stand in `StatusTables`).\nA correction is bound by none of them.\n");
        for (StatusTable<?> table : StatusTables.all()) {
            text.append("\n### ").append(table.getName()).append("\n\n");
            steps(text, table);
            text.append("\n```mermaid\n").append(table.mermaid()).append("```\n");
        }
        return text.toString();
    }

    private static <S> void steps(StringBuilder text, StatusTable<S> table) {
        text.append(head("state", List.of("may be followed by", "starts", "ends")));
        for (S state : table.getStates()) {
            row(
                    text,
                    StatusTable.word(state),
                    List.of(
                            table.next(state).stream().map(StatusTable::word).collect(Collectors.joining(", ")),
                            table.getStarts().contains(state) ? "yes" : "",
                            table.getEnds().contains(state) ? "yes" : ""));
        }
    }

    private static StringBuilder head(String first, List<String> columns) {
        StringBuilder table = new StringBuilder();
        row(table, first, columns);
        return table.append("|---".repeat(columns.size() + 1)).append("|\n");
    }

    private static void row(StringBuilder table, String first, List<String> cells) {
        table.append("| ")
                .append(first)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n");
    }
}
