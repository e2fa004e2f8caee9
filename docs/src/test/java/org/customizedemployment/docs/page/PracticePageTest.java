package org.customizedemployment.docs.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.customizedemployment.core.competency.Competency;
import org.customizedemployment.core.competency.CompetencyStatement;
import org.customizedemployment.core.competency.StatementType;
import org.customizedemployment.core.practice.PracticeComponent;
import org.customizedemployment.core.practice.PracticeTask;
import org.customizedemployment.core.practice.TaskSign;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Test;

/** The tasks and competencies as the code has them. */
class PracticePageTest {
    private final Messages words = BundleMessages.of(Locale.ENGLISH);
    private final StringBuilder page = new StringBuilder();

    @Test
    void the_committed_page_tells_every_task_and_competency() throws IOException {
        page.append("# Tasks and competencies\n\n")
                .append(
                        "Made from the code. The words are ours; the ids name the place in the source, the ICF International")
                .append(
                        " competency model.\nWhich signs speak for a task, which tasks build on which, which of them practice a")
                .append(" statement and what helps with a gap is our own reading.\n");
        tasks();
        competencies();
        GeneratedPage.check("practice.md", page.toString());
    }

    private void tasks() {
        page.append("\n## Tasks\n\nIn any order, again, or not at all (ICF-G2): what a task builds on is advice. ")
                .append(
                        "With all its *needed* signs a task *looks done*, with any sign\nit *looks begun*; only people say ")
                .append("that it was done (SEM-20).\n");
        for (PracticeComponent component : PracticeComponent.values()) {
            String code = component.getService().value();
            line("\n### " + words.text("code." + code) + "\n");
            line(words.text("component." + code + ".about") + "\n");
            line("| Task | | Builds on | Needed signs | Helpful signs |\n|---|---|---|---|---|");
            component.getTasks().forEach(this::task);
        }
    }

    private void task(PracticeTask task) {
        String key = "task." + task.getId();
        line(String.join(
                " | ",
                "| " + task.getId(),
                "**" + words.text(key) + ".** " + words.text(key + ".about"),
                ids(task.getBuildsOn()),
                signs(task.getSigns().needed()),
                signs(task.getSigns().helpful()) + " |"));
    }

    private String signs(List<TaskSign> signs) {
        return signs.stream()
                .map(sign -> words.text("sign." + sign.getCode()) + " (`" + sign.getType() + "`)")
                .collect(Collectors.joining("; "));
    }

    private void competencies() {
        page.append(
                        "\n## Competencies\n\nIn the order of rated importance. Statements inside a competency have no rank.\n\n")
                .append("| Competency | |");
        for (StatementType type : StatementType.values()) {
            page.append(' ').append(typeWords(type)).append(" |");
        }
        line("\n|---|---|--:|--:|--:|--:|");
        for (Competency competency : Competency.values()) {
            page.append("| ")
                    .append(competency.getId())
                    .append(" | ")
                    .append(name(competency))
                    .append(" |");
            for (StatementType type : StatementType.values()) {
                page.append(' ').append(competency.count(type)).append(" |");
            }
            line("");
        }
        page.append("| | Total |");
        for (StatementType type : StatementType.values()) {
            long count = CompetencyStatement.all().stream()
                    .filter(one -> one.type() == type)
                    .count();
            page.append(' ').append(count).append(" |");
        }
        line("\n\nWhat helps with a gap:\n");
        for (StatementType type : StatementType.values()) {
            line("* " + typeWords(type) + ": " + words.text(typeKey(type) + ".closed-by"));
        }
        List.of(Competency.values()).forEach(this::statements);
    }

    private void statements(Competency competency) {
        line("\n### " + competency.getId() + " " + name(competency)
                + "\n\n| Statement | Type | | Practised in |\n|---|---|---|---|");
        for (CompetencyStatement one : competency.getStatements()) {
            line(String.join(
                    " | ",
                    "| " + one,
                    typeWords(one.type()),
                    words.text("statement." + one),
                    ids(one.getPracticedBy()) + " |"));
        }
    }

    private String name(Competency competency) {
        return words.text("competency." + competency.getId());
    }

    private String typeWords(StatementType type) {
        return words.text(typeKey(type));
    }

    private static String typeKey(StatementType type) {
        return "statement-type." + type.name().toLowerCase(Locale.ROOT);
    }

    private static String ids(List<PracticeTask> tasks) {
        return tasks.stream().map(task -> task.getId().value()).collect(Collectors.joining(", "));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
