package org.customizedemployment.core.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.practice.PracticeTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ICF-C1")
@Tag("ICF-C2")
@Tag("ICF-C3")
@Tag("ICF-C4")
@Tag("ICF-C5")
@Tag("ICF-C6")
@Tag("ICF-C7")
@Tag("ICF-C8")
@Tag("ICF-C9")
class CompetencyTest {
    /** The counts of the source, by competency and type. */
    @ParameterizedTest
    @CsvSource({
        "ICF-C1, 0, 0, 4, 8",
        "ICF-C2, 3, 4, 5, 0",
        "ICF-C3, 10, 1, 0, 0",
        "ICF-C4, 0, 2, 3, 5",
        "ICF-C5, 3, 3, 3, 1",
        "ICF-C6, 4, 2, 2, 0",
        "ICF-C7, 0, 2, 5, 0",
        "ICF-C8, 0, 4, 3, 0",
        "ICF-C9, 0, 1, 4, 1"
    })
    void each_has_as_many_statements_of_each_type_as_the_source(String id, int knows, int skills, int able, int other) {
        Competency competency = Arrays.stream(Competency.values())
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(StatementType.values()).extracting(competency::count).containsExactly(knows, skills, able, other);
        assertThat(competency.getStatements()).hasSize(knows + skills + able + other);
        assertThat(competency.getRank()).isEqualTo(id.charAt(5) - '0');
    }

    @Test
    void there_are_83_statements_20_19_29_and_15_of_a_type_each_with_an_id_of_its_own() {
        List<CompetencyStatement> all = CompetencyStatement.all();
        assertThat(all).hasSize(83).extracting(CompetencyStatement::getId).doesNotHaveDuplicates();
        assertThat(StatementType.values())
                .extracting(
                        type -> all.stream().filter(one -> one.type() == type).count())
                .containsExactly(20L, 19L, 29L, 15L);
        assertThat(all)
                .allSatisfy(
                        one -> assertThat(CompetencyStatement.of(one.getId())).isEqualTo(one));
        assertThat(all).first().hasToString("ICF-C1.A1");
        assertThat(all).last().hasToString("ICF-C9.O1");
    }

    @Test
    void an_id_that_no_statement_has_is_refused_without_repeating_it() {
        for (String id : List.of("ICF-C1.K1", "ICF-C3.K11", "ICF-C3.K0", "icf-c3.k1", "Ana", "")) {
            assertThat(CompetencyStatement.find(id)).isEmpty();
        }
        assertThatThrownBy(() -> CompetencyStatement.of("Ana"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("CE-CORE-019")
                .hasMessageNotContaining("Ana");
        assertThatThrownBy(() -> new CompetencyStatement(Competency.PROCESS, StatementType.ABILITY, 1))
                .hasMessageContaining("ICF-C3 has 0 statements");
    }

    @Test
    void every_statement_is_practiced_in_some_task_and_every_task_practices_some_statement() {
        assertThat(CompetencyStatement.all())
                .allSatisfy(one -> assertThat(one.getPracticedBy())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .isSorted());
        assertThat(PracticeTask.values())
                .allSatisfy(task -> assertThat(CompetencyStatement.all())
                        .anyMatch(one -> one.getPracticedBy().contains(task)));
        assertThat(CompetencyStatement.of("ICF-C3.K9").getPracticedBy())
                .containsExactly(PracticeTask.ARRANGE_FINANCIAL_SUPPORTS, PracticeTask.WATCH_BENEFITS);
    }
}
