package org.customizedemployment.tck.registry;

import java.util.List;
import org.customizedemployment.tck.proof.ContractProof;

/** The contract lets a right register pass and catches wrong ones; each clause catches one. */
class CredentialRegistryContractTest extends ContractProof {
    CredentialRegistryContractTest() {
        super(BrokenRegistries.Right.class);
    }

    @Override
    protected List<Wrong> wrongs() {
        return List.of(
                new Wrong(BrokenRegistries.OtherKind.class, "it_says_that_it_is_a_register_of_credentials"),
                new Wrong(BrokenRegistries.LosesAttributes.class, "every_attribute_comes_back_as_it_was_stated"),
                new Wrong(BrokenRegistries.FoldsIds.class, "ids_that_look_alike_are_different_people"),
                new Wrong(
                        BrokenRegistries.KeepsTheNewestOnly.class,
                        "a_renewed_certificate_is_one_more_and_the_old_one_stays"),
                new Wrong(
                        BrokenRegistries.EndsADayEarly.class, "it_rules_out_what_does_not_hold_on_the_day_to_the_day"),
                new Wrong(
                        BrokenRegistries.RulesOutWhatIsNotStated.class,
                        "it_rules_out_another_component_and_not_one_that_is_not_stated"),
                new Wrong(
                        BrokenRegistries.Unsorted.class,
                        "every_certificate_comes_once_and_in_order_whatever_the_size_of_the_pages"),
                new Wrong(
                        BrokenRegistries.RepeatsOnTheNextPage.class,
                        "every_certificate_comes_once_and_in_order_whatever_the_size_of_the_pages"),
                new Wrong(
                        BrokenRegistries.NeedsTheCursor.class,
                        "a_page_goes_on_after_a_certificate_that_is_no_longer_there"),
                new Wrong(BrokenRegistries.NoRegisterWhenEmpty.class, "an_empty_register_has_one_empty_page"),
                new Wrong(
                        BrokenRegistries.ListsTheSelfHired.class,
                        "a_provider_has_its_own_staff_and_whoever_works_for_nobody_is_on_no_list"),
                new Wrong(BrokenRegistries.TellsTheWithdrawn.class, "those_that_end_in_some_days_are_told_to_the_day"),
                new Wrong(
                        BrokenRegistries.EndsOnTheAnniversary.class,
                        "without_a_stated_last_day_it_ends_before_the_anniversary_that_was_named_and_without_one_nobody_knows"),
                new Wrong(BrokenRegistries.OnePageOfEnding.class, "lists_of_ending_certificates_come_in_pages_too"),
                new Wrong(
                        BrokenRegistries.LiveSnapshots.class,
                        "a_snapshot_stays_as_it_was_and_the_next_one_shows_the_change"),
                new Wrong(BrokenRegistries.DigestByOrder.class, "the_digest_goes_by_what_is_said_not_by_its_order"),
                new Wrong(BrokenRegistries.DigestOfTheSize.class, "any_other_content_has_another_digest"),
                new Wrong(
                        BrokenRegistries.HandsOutTheActiveOnly.class, "decisions_get_all_of_it_with_its_id_and_digest"),
                new Wrong(BrokenRegistries.DependsOnTheThread.class, "threads_that_ask_at_once_are_all_told_the_same"));
    }
}
