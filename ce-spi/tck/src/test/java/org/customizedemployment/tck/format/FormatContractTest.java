package org.customizedemployment.tck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contract lets a right format pass and catches wrong ones; each clause catches one. */
class FormatContractTest {
    private static final int CLAUSES = 20;

    @Test
    void a_format_that_keeps_the_contract_passes() {
        TestExecutionSummary summary = run(BrokenFormats.Right.class);
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(CLAUSES);
    }

    @ParameterizedTest
    @MethodSource
    void a_mistake_is_caught(Class<? extends FormatContract> contract, String clause) {
        assertThat(run(contract).getFailures())
                .extracting(
                        failure -> failure.getTestIdentifier().getDisplayName().replace("()", ""))
                .contains(clause);
    }

    static List<Arguments> a_mistake_is_caught() {
        return List.of(
                arguments(BrokenFormats.OtherKind.class, "it_says_that_it_is_a_format_and_what_its_files_are"),
                arguments(BrokenFormats.Counts.class, "the_same_document_gives_the_same_bytes"),
                arguments(BrokenFormats.AlwaysTheSame.class, "another_document_gives_other_bytes"),
                arguments(
                        BrokenFormats.CountsAsTheMachineDoes.class,
                        "language_and_zone_of_the_machine_make_no_difference"),
                arguments(BrokenFormats.TellsWhereItWasMade.class, "nothing_of_the_machine_is_in_the_file"),
                arguments(BrokenFormats.KeepsAPage.class, "many_write_at_once_with_one_format"),
                arguments(BrokenFormats.Closes.class, "the_stream_is_left_open"),
                arguments(BrokenFormats.SaysNothingOfAFullDisk.class, "a_disk_that_is_full_is_told"),
                arguments(BrokenFormats.ForgetsTrees.class, "every_word_of_every_kind_of_block_is_there"),
                arguments(BrokenFormats.AlwaysOnPaper.class, "a_document_on_nobodys_paper_tells_nobody"),
                arguments(BrokenFormats.NothingWithoutTables.class, "without_tables_the_words_are_there_all_the_same"),
                arguments(BrokenFormats.CutsTables.class, "a_long_table_is_written_to_its_last_row"),
                arguments(BrokenFormats.SixLevels.class, "sections_in_sections_are_written_however_deep"),
                arguments(BrokenFormats.FailsWithoutRows.class, "what_is_empty_can_be_written"),
                arguments(BrokenFormats.LeavesMarkup.class, "text_that_looks_like_markup_is_read_as_it_was_written"),
                arguments(BrokenFormats.StopsAtNought.class, "characters_that_no_file_can_hold_take_nothing_else_away"),
                arguments(BrokenFormats.CutsLongWords.class, "words_of_any_length_are_written_whole"),
                arguments(BrokenFormats.Latin.class, "a_file_of_text_is_in_utf_8"),
                arguments(BrokenFormats.PictureOnly.class, "a_picture_has_its_words_with_and_without_its_bytes"),
                arguments(BrokenFormats.KnowsTwoLanguages.class, "a_language_that_nobody_speaks_can_be_written"));
    }

    private static TestExecutionSummary run(Class<? extends FormatContract> contract) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(contract))
                                .build(),
                        listener);
        return listener.getSummary();
    }
}
