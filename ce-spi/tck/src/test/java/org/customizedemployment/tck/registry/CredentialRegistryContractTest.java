package org.customizedemployment.tck.registry;

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

/** The contract lets a right register pass and catches wrong ones; each clause catches one. */
class CredentialRegistryContractTest {
    private static final int CLAUSES = 18;

    @Test
    void a_register_that_keeps_the_contract_passes() {
        TestExecutionSummary summary = run(BrokenRegistries.Right.class);
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(CLAUSES);
    }

    @ParameterizedTest
    @MethodSource
    void a_mistake_is_caught(Class<? extends CredentialRegistryContract> contract, String clause) {
        assertThat(run(contract).getFailures())
                .extracting(
                        failure -> failure.getTestIdentifier().getDisplayName().replace("()", ""))
                .contains(clause);
    }

    static List<Arguments> a_mistake_is_caught() {
        return List.of(
                arguments(BrokenRegistries.OtherKind.class, "it_says_that_it_is_a_register_of_credentials"),
                arguments(BrokenRegistries.LosesAttributes.class, "every_attribute_comes_back_as_it_was_stated"),
                arguments(BrokenRegistries.FoldsIds.class, "ids_that_look_alike_are_different_people"),
                arguments(
                        BrokenRegistries.KeepsTheNewestOnly.class,
                        "a_renewed_certificate_is_one_more_and_the_old_one_stays"),
                arguments(
                        BrokenRegistries.EndsADayEarly.class, "it_rules_out_what_does_not_hold_on_the_day_to_the_day"),
                arguments(
                        BrokenRegistries.RulesOutWhatIsNotStated.class,
                        "it_rules_out_another_component_and_not_one_that_is_not_stated"),
                arguments(
                        BrokenRegistries.Unsorted.class,
                        "every_certificate_comes_once_and_in_order_whatever_the_size_of_the_pages"),
                arguments(
                        BrokenRegistries.RepeatsOnTheNextPage.class,
                        "every_certificate_comes_once_and_in_order_whatever_the_size_of_the_pages"),
                arguments(
                        BrokenRegistries.NeedsTheCursor.class,
                        "a_page_goes_on_after_a_certificate_that_is_no_longer_there"),
                arguments(BrokenRegistries.NoRegisterWhenEmpty.class, "an_empty_register_has_one_empty_page"),
                arguments(
                        BrokenRegistries.ListsTheSelfHired.class,
                        "a_provider_has_its_own_staff_and_whoever_works_for_nobody_is_on_no_list"),
                arguments(BrokenRegistries.TellsTheWithdrawn.class, "those_that_end_in_some_days_are_told_to_the_day"),
                arguments(
                        BrokenRegistries.EndsOnTheAnniversary.class,
                        "without_a_stated_last_day_it_ends_before_the_anniversary_that_was_named_and_without_one_nobody_knows"),
                arguments(BrokenRegistries.OnePageOfEnding.class, "lists_of_ending_certificates_come_in_pages_too"),
                arguments(
                        BrokenRegistries.LiveSnapshots.class,
                        "a_snapshot_stays_as_it_was_and_the_next_one_shows_the_change"),
                arguments(BrokenRegistries.DigestByOrder.class, "the_digest_goes_by_what_is_said_not_by_its_order"),
                arguments(BrokenRegistries.DigestOfTheSize.class, "any_other_content_has_another_digest"),
                arguments(
                        BrokenRegistries.HandsOutTheActiveOnly.class, "decisions_get_all_of_it_with_its_id_and_digest"),
                arguments(BrokenRegistries.DependsOnTheThread.class, "threads_that_ask_at_once_are_all_told_the_same"));
    }

    private static TestExecutionSummary run(Class<? extends CredentialRegistryContract> contract) {
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
