package org.customizedemployment.tck.format;

import java.util.List;
import org.customizedemployment.tck.proof.ContractProof;

/** The contract lets a right format pass and catches wrong ones; each clause catches one. */
class FormatContractTest extends ContractProof {
    FormatContractTest() {
        super(BrokenFormats.Right.class);
    }

    @Override
    protected List<Wrong> wrongs() {
        return List.of(
                new Wrong(BrokenFormats.OtherKind.class, "it_says_that_it_is_a_format_and_what_its_files_are"),
                new Wrong(BrokenFormats.Counts.class, "the_same_document_gives_the_same_bytes"),
                new Wrong(BrokenFormats.AlwaysTheSame.class, "another_document_gives_other_bytes"),
                new Wrong(
                        BrokenFormats.CountsAsTheMachineDoes.class,
                        "language_and_zone_of_the_machine_make_no_difference"),
                new Wrong(BrokenFormats.TellsWhereItWasMade.class, "nothing_of_the_machine_is_in_the_file"),
                new Wrong(BrokenFormats.KeepsAPage.class, "many_write_at_once_with_one_format"),
                new Wrong(BrokenFormats.Closes.class, "the_stream_is_left_open"),
                new Wrong(BrokenFormats.SaysNothingOfAFullDisk.class, "a_disk_that_is_full_is_told"),
                new Wrong(BrokenFormats.ForgetsTrees.class, "every_word_of_every_kind_of_block_is_there"),
                new Wrong(BrokenFormats.AlwaysOnPaper.class, "a_document_on_nobodys_paper_tells_nobody"),
                new Wrong(BrokenFormats.NothingWithoutTables.class, "without_tables_the_words_are_there_all_the_same"),
                new Wrong(BrokenFormats.CutsTables.class, "a_long_table_is_written_to_its_last_row"),
                new Wrong(BrokenFormats.SixLevels.class, "sections_in_sections_are_written_however_deep"),
                new Wrong(BrokenFormats.FailsWithoutRows.class, "what_is_empty_can_be_written"),
                new Wrong(BrokenFormats.LeavesMarkup.class, "text_that_looks_like_markup_is_read_as_it_was_written"),
                new Wrong(BrokenFormats.StopsAtNought.class, "characters_that_no_file_can_hold_take_nothing_else_away"),
                new Wrong(BrokenFormats.CutsLongWords.class, "words_of_any_length_are_written_whole"),
                new Wrong(BrokenFormats.Latin.class, "a_file_of_text_is_in_utf_8"),
                new Wrong(BrokenFormats.PictureOnly.class, "a_picture_has_its_words_with_and_without_its_bytes"),
                new Wrong(BrokenFormats.KnowsTwoLanguages.class, "a_language_that_nobody_speaks_can_be_written"));
    }
}
