package org.customizedemployment.tck.strategy;

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

/** The contract lets a right strategy pass and catches wrong ones; each clause catches one. */
class StrategyContractTest {
    private static final int CLAUSES = 16;

    @Test
    void a_strategy_that_keeps_the_contract_passes() {
        TestExecutionSummary summary = run(BrokenStrategies.Right.class);
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(CLAUSES);
    }

    @ParameterizedTest
    @MethodSource
    void a_mistake_is_caught(Class<? extends StrategyContract> contract, String clause) {
        assertThat(run(contract).getFailures())
                .extracting(
                        failure -> failure.getTestIdentifier().getDisplayName().replace("()", ""))
                .contains(clause);
    }

    static List<Arguments> a_mistake_is_caught() {
        return List.of(
                arguments(BrokenStrategies.HasNothing.class, "there_is_a_design_that_is_what_the_strategy_says"),
                arguments(BrokenStrategies.BreaksItsOwn.class, "its_own_designs_keep_its_definition"),
                arguments(
                        BrokenStrategies.ForgetsThePerson.class,
                        "the_checker_of_all_designs_finds_nothing_against_them"),
                arguments(BrokenStrategies.WithoutTag.class, "each_design_says_which_strategy_it_comes_from"),
                arguments(BrokenStrategies.EachTimeAnother.class, "the_same_place_and_person_give_the_same_designs"),
                arguments(BrokenStrategies.OneIdForAll.class, "ids_are_made_of_what_it_was_given_and_none_comes_twice"),
                arguments(BrokenStrategies.ClaimsTooMuch.class, "what_it_claims_to_be_best_is_no_more_than_it_says"),
                arguments(BrokenStrategies.HastyIsCareless.class, "a_single_step_is_enough_to_be_honest"),
                arguments(BrokenStrategies.TakesAll.class, "nobody_gives_more_of_their_job_to_a_new_one_than_may_go"),
                arguments(
                        BrokenStrategies.TakesTheUnknownForGood.class,
                        "where_nothing_is_known_no_design_is_what_the_strategy_says"),
                arguments(
                        BrokenStrategies.WithoutSource.class, "it_has_an_id_and_says_where_its_definition_comes_from"),
                arguments(BrokenStrategies.AllIsWell.class, "a_design_that_says_nothing_is_not_what_the_strategy_says"),
                arguments(BrokenStrategies.NeedsThePlace.class, "a_place_of_which_nothing_is_known_can_be_asked_about"),
                arguments(BrokenStrategies.SaysNotWhereFrom.class, "each_finding_says_why_and_where_it_comes_from"),
                arguments(BrokenStrategies.Remembers.class, "the_same_design_is_judged_the_same"),
                arguments(BrokenStrategies.WithoutWords.class, "every_reason_has_words_in_every_language"));
    }

    private static TestExecutionSummary run(Class<? extends StrategyContract> contract) {
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
