package org.customizedemployment.tck.source;

import java.util.List;
import org.customizedemployment.tck.proof.ContractProof;

/** The contract lets a right source pass and catches wrong ones; each clause catches one. */
class CaseSourceContractTest extends ContractProof {
    CaseSourceContractTest() {
        super(BrokenSources.Right.class);
    }

    @Override
    protected List<Wrong> wrongs() {
        return List.of(
                new Wrong(BrokenSources.OtherKind.class, "it_says_that_it_is_a_source_of_cases"),
                new Wrong(
                        BrokenSources.RepeatsTheLastOfThePage.class,
                        "every_case_comes_once_and_in_the_same_order_whatever_the_size_of_the_pages"),
                new Wrong(
                        BrokenSources.OrderByChance.class,
                        "every_case_comes_once_and_in_the_same_order_whatever_the_size_of_the_pages"),
                new Wrong(BrokenSources.NeedsTheCursor.class, "a_page_goes_on_after_a_case_that_is_no_longer_there"),
                new Wrong(BrokenSources.PagesWithoutTheDay.class, "a_case_is_the_same_alone_as_on_its_page"),
                new Wrong(BrokenSources.FindsBySimilarity.class, "a_case_that_is_not_there_is_empty"),
                new Wrong(
                        BrokenSources.LeavesPointersDangling.class,
                        "what_an_entry_points_to_is_in_the_case_and_of_that_kind"),
                new Wrong(BrokenSources.MarksWhatItRead.class, "reading_changes_nothing_of_theirs"),
                new Wrong(BrokenSources.OneConnectionForAll.class, "threads_that_ask_at_once_are_all_told_the_same"),
                new Wrong(BrokenSources.SaysAKindTwice.class, "it_says_once_of_each_kind_how_much_of_it_there_is"),
                new Wrong(
                        BrokenSources.HoldsWhatItDoesNotSupply.class,
                        "a_case_holds_no_kind_that_the_source_does_not_supply"),
                new Wrong(BrokenSources.CallsCompleteWhatIsNot.class, "no_case_says_more_than_the_source_promises"),
                new Wrong(
                        BrokenSources.ForgetsToDeclare.class,
                        "what_is_promised_in_full_is_full_where_every_row_can_be_read"),
                new Wrong(
                        BrokenSources.DropsRowsInSilence.class,
                        "a_row_that_can_not_be_read_is_a_problem_of_its_case_alone"),
                new Wrong(
                        BrokenSources.ThrowsForOneBadRow.class,
                        "a_row_that_can_not_be_read_is_a_problem_of_its_case_alone"),
                new Wrong(
                        BrokenSources.LosesMoreThanItTells.class,
                        "the_rest_of_its_case_is_still_there_and_its_kind_not_called_complete"),
                new Wrong(BrokenSources.TellsTheNote.class, "what_is_told_of_it_holds_nothing_personal"));
    }
}
