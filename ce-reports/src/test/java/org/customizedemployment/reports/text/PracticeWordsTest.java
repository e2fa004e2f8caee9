package org.customizedemployment.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.customizedemployment.core.competency.Competency;
import org.customizedemployment.core.competency.CompetencyStatement;
import org.customizedemployment.core.competency.Rating;
import org.customizedemployment.core.competency.StatementType;
import org.customizedemployment.core.planning.TaskState;
import org.customizedemployment.core.practice.PracticeComponent;
import org.customizedemployment.core.practice.PracticeTask;
import org.customizedemployment.core.practice.TaskSign;
import org.customizedemployment.core.practice.TaskSuggestion;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.text.PropertiesSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of tasks and competencies: all of them, in both languages, and none for an id that does not exist. */
class PracticeWordsTest {
    private static final PropertiesSource WORDS = ReportWords.builtIn();

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (PracticeComponent component : PracticeComponent.values()) {
            keys.add("component." + component.getService() + ".about");
        }
        for (PracticeTask task : PracticeTask.values()) {
            keys.add("task." + task.getId());
            keys.add("task." + task.getId() + ".about");
        }
        for (TaskSign sign : TaskSign.values()) {
            keys.add("sign." + sign.getCode());
        }
        for (Competency competency : Competency.values()) {
            keys.add("competency." + competency.getId());
        }
        CompetencyStatement.all().forEach(statement -> keys.add("statement." + statement));
        for (StatementType type : StatementType.values()) {
            keys.add("statement-type." + Wording.word(type));
            keys.add("statement-type." + Wording.word(type) + ".closed-by");
        }
        List.of(Rating.values()).forEach(one -> keys.add("rating." + Wording.word(one)));
        List.of(TaskState.values()).forEach(one -> keys.add("task-state." + Wording.word(one)));
        List.of(TaskSuggestion.values()).forEach(one -> keys.add("task-suggestion." + Wording.word(one)));
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    @Tag("ICF-G1")
    @Tag("ICF-C1")
    @Tag("ICF-C2")
    @Tag("ICF-C3")
    @Tag("ICF-C4")
    @Tag("ICF-C5")
    @Tag("ICF-C6")
    @Tag("ICF-C7")
    @Tag("ICF-C8")
    @Tag("ICF-C9")
    void every_component_task_sign_competency_and_statement_has_words_and_no_other(String language) {
        List<String> worded = WORDS.keys(language).stream()
                .filter(key ->
                        key.matches("(component|sign|statement|statement-type|rating|task-state|task-suggestion)\\..*"
                                + "|(competency|task)\\.ICF.*"))
                .toList();
        assertThat(worded).containsExactlyInAnyOrderElementsOf(keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void no_two_tasks_or_statements_are_worded_alike(String language) {
        List<String> texts = keys().stream()
                .filter(key -> key.startsWith("task.") || key.startsWith("statement."))
                .map(key -> WORDS.find(key, Locale.forLanguageTag(language)).orElseThrow())
                .toList();
        assertThat(texts).hasSize(2 * 31 + 83).doesNotHaveDuplicates();
    }
}
