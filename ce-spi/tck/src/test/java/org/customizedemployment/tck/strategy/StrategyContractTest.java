package org.customizedemployment.tck.strategy;

import java.util.List;
import org.customizedemployment.tck.proof.ContractProof;

/** The contract lets a right strategy pass and catches wrong ones; each clause catches one. */
class StrategyContractTest extends ContractProof {
    StrategyContractTest() {
        super(BrokenStrategies.Right.class);
    }

    @Override
    protected List<Wrong> wrongs() {
        return List.of(
                new Wrong(BrokenStrategies.HasNothing.class, "there_is_a_design_that_is_what_the_strategy_says"),
                new Wrong(BrokenStrategies.BreaksItsOwn.class, "its_own_designs_keep_its_definition"),
                new Wrong(
                        BrokenStrategies.ForgetsThePerson.class,
                        "the_checker_of_all_designs_finds_nothing_against_them"),
                new Wrong(BrokenStrategies.WithoutTag.class, "each_design_says_which_strategy_it_comes_from"),
                new Wrong(BrokenStrategies.EachTimeAnother.class, "the_same_place_and_person_give_the_same_designs"),
                new Wrong(BrokenStrategies.OneIdForAll.class, "ids_are_made_of_what_it_was_given_and_none_comes_twice"),
                new Wrong(BrokenStrategies.ClaimsTooMuch.class, "what_it_claims_to_be_best_is_no_more_than_it_says"),
                new Wrong(BrokenStrategies.HastyIsCareless.class, "a_single_step_is_enough_to_be_honest"),
                new Wrong(BrokenStrategies.TakesAll.class, "nobody_gives_more_of_their_job_to_a_new_one_than_may_go"),
                new Wrong(
                        BrokenStrategies.TakesTheUnknownForGood.class,
                        "where_nothing_is_known_no_design_is_what_the_strategy_says"),
                new Wrong(
                        BrokenStrategies.WithoutSource.class, "it_has_an_id_and_says_where_its_definition_comes_from"),
                new Wrong(BrokenStrategies.AllIsWell.class, "a_design_that_says_nothing_is_not_what_the_strategy_says"),
                new Wrong(BrokenStrategies.NeedsThePlace.class, "a_place_of_which_nothing_is_known_can_be_asked_about"),
                new Wrong(BrokenStrategies.SaysNotWhereFrom.class, "each_finding_says_why_and_where_it_comes_from"),
                new Wrong(BrokenStrategies.Remembers.class, "the_same_design_is_judged_the_same"),
                new Wrong(BrokenStrategies.WithoutWords.class, "every_reason_has_words_in_every_language"));
    }
}
