package org.customizedemployment.tck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contract lets a right source pass and catches wrong ones; each clause catches one. */
class CaseSourceContractTest {
    private static final int CLAUSES = 15;

    @Test
    void a_source_that_keeps_the_contract_passes() {
        TestExecutionSummary summary = run(BrokenSources.Right.class);
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(CLAUSES);
    }

    @Test
    void every_clause_has_a_source_that_breaks_it() {
        Set<Object> broken = new LinkedHashSet<>();
        a_mistake_is_caught().forEach(one -> broken.add(one.get()[1]));
        assertThat(broken).hasSize(CLAUSES);
    }

    @ParameterizedTest
    @MethodSource
    void a_mistake_is_caught(Class<? extends CaseSourceContract> contract, String clause) {
        assertThat(run(contract).getFailures())
                .extracting(
                        failure -> failure.getTestIdentifier().getDisplayName().replace("()", ""))
                .contains(clause);
    }

    static List<Arguments> a_mistake_is_caught() {
        return List.of(
                arguments(BrokenSources.OtherKind.class, "it_says_that_it_is_a_source_of_cases"),
                arguments(
                        BrokenSources.RepeatsTheLastOfThePage.class,
                        "every_case_comes_once_and_in_the_same_order_whatever_the_size_of_the_pages"),
                arguments(
                        BrokenSources.OrderByChance.class,
                        "every_case_comes_once_and_in_the_same_order_whatever_the_size_of_the_pages"),
                arguments(BrokenSources.NeedsTheCursor.class, "a_page_goes_on_after_a_case_that_is_no_longer_there"),
                arguments(BrokenSources.PagesWithoutTheDay.class, "a_case_is_the_same_alone_as_on_its_page"),
                arguments(BrokenSources.FindsBySimilarity.class, "a_case_that_is_not_there_is_empty"),
                arguments(
                        BrokenSources.LeavesPointersDangling.class,
                        "what_an_entry_points_to_is_in_the_case_and_of_that_kind"),
                arguments(BrokenSources.MarksWhatItRead.class, "reading_changes_nothing_of_theirs"),
                arguments(BrokenSources.OneConnectionForAll.class, "threads_that_ask_at_once_are_all_told_the_same"),
                arguments(BrokenSources.SaysAKindTwice.class, "it_says_once_of_each_kind_how_much_of_it_there_is"),
                arguments(
                        BrokenSources.HoldsWhatItDoesNotSupply.class,
                        "a_case_holds_no_kind_that_the_source_does_not_supply"),
                arguments(BrokenSources.CallsCompleteWhatIsNot.class, "no_case_says_more_than_the_source_promises"),
                arguments(
                        BrokenSources.ForgetsToDeclare.class,
                        "what_is_promised_in_full_is_full_where_every_row_can_be_read"),
                arguments(
                        BrokenSources.DropsRowsInSilence.class,
                        "a_row_that_can_not_be_read_is_a_problem_of_its_case_alone"),
                arguments(
                        BrokenSources.ThrowsForOneBadRow.class,
                        "a_row_that_can_not_be_read_is_a_problem_of_its_case_alone"),
                arguments(
                        BrokenSources.LosesMoreThanItTells.class,
                        "the_rest_of_its_case_is_still_there_and_its_kind_not_called_complete"),
                arguments(BrokenSources.TellsTheNote.class, "what_is_told_of_it_holds_nothing_personal"));
    }

    private static TestExecutionSummary run(Class<? extends CaseSourceContract> contract) {
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
