package org.customizedemployment.tck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.tck.proof.ContractRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract lets a right store pass and catches wrong ones. */
class CaseStoreContractTest {
    @Test
    void a_store_that_keeps_the_contract_passes() {
        ContractRun run = ContractRun.of(BrokenStores.Right.class);
        assertThat(run.failures()).isEmpty();
        assertThat(run.kept()).hasSizeGreaterThan(80);
    }

    @Test
    void losing_the_last_of_a_batch_is_caught() {
        assertCaught(BrokenStores.LosesLastOfBatch.class, "a_batch_is_appended_whole_and_in_order");
    }

    @Test
    void ignoring_the_expected_revision_is_caught() {
        assertCaught(
                BrokenStores.IgnoresExpected.class, "an_outdated_expectation_is_a_conflict_and_nothing_is_written");
    }

    @Test
    void forgetting_keys_is_caught() {
        assertCaught(
                BrokenStores.ForgetsKeys.class,
                "a_key_appended_before_is_answered_with_its_revision_whatever_is_expected");
    }

    @Test
    void swallowing_a_conflict_is_caught() {
        assertCaught(
                BrokenStores.SwallowsConflict.class, "an_outdated_expectation_is_a_conflict_and_nothing_is_written");
    }

    @Test
    void an_unsorted_journal_is_caught() {
        assertCaught(BrokenStores.UnsortedJournal.class, "changes_come_back_in_the_order_of_their_revisions");
    }

    @Test
    void calling_a_case_a_stray_row_is_caught() {
        assertCaught(BrokenStores.CallsCasesStrays.class, "no_case_that_was_appended_to_is_told_as_a_stray_row");
    }

    @Test
    void writing_before_checking_is_caught() {
        assertCaught(BrokenStores.NotAtomic.class, "revisions_with_a_gap_are_refused_and_nothing_is_written");
    }

    @Test
    void showing_half_a_batch_to_readers_is_caught() {
        assertCaught(BrokenStores.ShowsHalfBatches.class, "readers_never_see_half_a_batch");
    }

    @Test
    void folding_the_case_of_ids_is_caught() {
        assertCaught(BrokenStores.FoldsIds.class, "ids_that_look_alike_are_different_cases");
    }

    @Test
    void letting_an_older_snapshot_win_is_caught() {
        assertCaught(BrokenStores.OlderSnapshotWins.class, "an_older_snapshot_is_ignored");
    }

    @Test
    void writing_without_a_lock_is_caught() {
        assertCaught(BrokenStores.WithoutLock.class, "of_eight_writers_exactly_one_wins_each_round");
    }

    @Test
    void repeating_a_case_on_the_next_page_is_caught() {
        assertCaught(
                BrokenStores.RepeatsOnNextPage.class,
                "every_case_comes_once_with_its_head_whatever_the_size_of_the_pages");
    }

    @Test
    void keeping_the_key_of_a_conflict_is_caught() {
        assertCaught(BrokenStores.KeepsKeyOfConflict.class, "the_key_of_a_conflict_can_be_used_again");
    }

    @Test
    void claiming_to_be_durable_without_being_so_is_caught() {
        assertCaught(
                BrokenStores.SaysDurable.class,
                "journals_heads_keys_and_snapshots_are_there_when_the_store_is_opened_again");
    }

    @ParameterizedTest
    @MethodSource
    void erasing_wrongly_is_caught(Class<? extends CaseStoreContract> contract, String clause) {
        assertCaught(contract, clause);
    }

    static List<Arguments> erasing_wrongly_is_caught() {
        return List.of(
                arguments(
                        BrokenErasures.KeepsErasedBytes.class, "what_is_left_stands_in_the_place_of_the_bytes_before"),
                arguments(
                        BrokenErasures.KeepsNoTrace.class,
                        "the_change_that_erases_is_appended_and_the_case_goes_on_after_it"),
                arguments(BrokenErasures.NeedsSomethingLeft.class, "erasing_can_leave_all_changes_as_they_are"),
                arguments(BrokenErasures.LeavesImports.class, "an_import_can_be_erased_from"),
                arguments(BrokenErasures.KeepsSnapshot.class, "erasing_drops_the_snapshot"),
                arguments(
                        BrokenErasures.LetsOldSnapshotsBack.class,
                        "a_snapshot_from_before_the_erasing_does_not_come_back"),
                arguments(
                        BrokenErasures.ErasesAgain.class,
                        "a_retry_of_the_erasing_is_already_applied_and_changes_nothing"),
                arguments(BrokenErasures.ForgetsKeysOfErased.class, "the_keys_of_what_was_erased_are_remembered"),
                arguments(
                        BrokenErasures.ErasesInConflict.class,
                        "erasing_on_an_outdated_expectation_is_a_conflict_and_nothing_is_changed"),
                arguments(BrokenErasures.MakesCases.class, "a_case_that_is_not_there_is_a_conflict_and_is_not_made"),
                arguments(
                        BrokenErasures.ErasesBeforeChecking.class,
                        "what_is_left_of_a_revision_that_is_not_there_is_refused_and_nothing_is_changed"),
                arguments(
                        BrokenErasures.IgnoresMissing.class,
                        "what_is_left_of_a_revision_that_is_not_there_is_refused_and_nothing_is_changed"),
                arguments(
                        BrokenErasures.ErasesBeforeRefusing.class,
                        "an_erasing_change_with_another_revision_than_the_next_is_refused_and_nothing_is_changed"),
                arguments(BrokenErasures.ErasesInAllCases.class, "other_cases_are_untouched_by_erasing"),
                arguments(BrokenStores.SaysDurable.class, "what_was_erased_stays_so_when_the_store_is_opened_again"),
                arguments(BrokenErasures.ShowsHalfErasings.class, "readers_never_see_half_an_erasing"),
                arguments(
                        BrokenErasures.LosesWhatComesMeanwhile.class,
                        "what_others_append_while_a_case_is_erased_from_is_kept"));
    }

    @ParameterizedTest
    @MethodSource
    void parts_batches_and_bytes_that_are_wrong_are_caught(Class<? extends CaseStoreContract> contract, String clause) {
        assertCaught(contract, clause);
    }

    static List<Arguments> parts_batches_and_bytes_that_are_wrong_are_caught() {
        return List.of(
                arguments(
                        BrokenParts.ClaimsLess.class, "the_store_has_the_parts_that_are_claimed_for_it_and_no_others"),
                arguments(BrokenParts.StopsBatchAtConflict.class, "a_conflict_of_one_case_does_not_hold_up_the_others"),
                arguments(BrokenParts.TidiesJson.class, "what_a_newer_version_wrote_is_not_tidied"),
                arguments(
                        BrokenParts.SortsByTime.class,
                        "whatever_times_they_tell_changes_stay_in_the_order_of_their_revisions"),
                arguments(
                        BrokenParts.DropsJournalBelowSnapshot.class,
                        "a_case_with_snapshots_says_the_same_as_one_without"),
                arguments(
                        BrokenParts.ForgetsLinkBefore.class,
                        "each_line_is_chained_to_the_one_before_with_its_own_command"),
                arguments(
                        BrokenParts.RehashesErased.class,
                        "erasing_takes_the_bytes_and_leaves_every_header_hash_and_link"),
                arguments(
                        BrokenParts.HidesWhatWasErased.class,
                        "erasing_takes_the_bytes_and_leaves_every_header_hash_and_link"),
                arguments(BrokenParts.FeedForgetsBatches.class, "every_revision_of_every_case_is_told_of_in_order"),
                arguments(BrokenParts.FeedBeginsAnew.class, "from_a_position_on_it_tells_only_what_came_after"),
                arguments(BrokenParts.FeedPassesOverLateCommits.class, "nothing_is_passed_over_while_others_write"),
                arguments(
                        BrokenParts.KeepsErasedContent.class, "of_what_was_erased_only_digest_type_and_size_are_left"),
                arguments(BrokenParts.ForgetsErased.class, "what_was_erased_does_not_come_back_by_a_late_retry"),
                arguments(
                        BrokenParts.LosesWhatComesMeanwhile.class, "what_others_keep_while_content_is_erased_is_there"),
                arguments(BrokenParts.SharesBetweenCases.class, "what_one_case_has_another_has_not"),
                arguments(BrokenParts.CutsLargeContent.class, "content_that_is_too_large_is_refused_and_not_kept"));
    }

    @ParameterizedTest
    @MethodSource
    void pages_keys_and_ends_that_are_wrong_are_caught(Class<? extends ModelStore> store, String clause) {
        PageContract.broken = store;
        assertCaught(PageContract.class, clause);
    }

    static List<Arguments> pages_keys_and_ends_that_are_wrong_are_caught() {
        return List.of(
                arguments(BrokenPages.HoldsEightThousand.class, "a_case_of_ten_thousand_changes_is_read_in_pages"),
                arguments(
                        BrokenPages.CountsFromTheEnd.class,
                        "paging_goes_on_without_gap_or_repetition_while_others_write"),
                arguments(BrokenPages.ScansByOffset.class, "cases_that_come_while_paging_do_no_harm"),
                arguments(
                        BrokenPages.GivesMoreThanAsked.class,
                        "a_page_has_at_most_max_changes_and_says_whether_more_follow"),
                arguments(BrokenPages.KeepsText.class, "payloads_keep_every_byte"),
                arguments(BrokenPages.KnowsKeysOfAllCases.class, "a_key_counts_within_its_case"),
                arguments(
                        BrokenPages.ForgetsOwnKeys.class,
                        "changes_of_several_commands_in_one_batch_are_remembered_each_under_its_own_key"),
                arguments(BrokenPages.ImportsOverACase.class, "an_import_into_a_case_that_is_there_is_a_conflict"),
                arguments(BrokenPages.BeginsCasesBySnapshots.class, "a_snapshot_does_not_make_a_case"),
                arguments(BrokenPages.AnswersWhenClosed.class, "a_closed_store_says_so"));
    }

    /** On the store that is to be caught. */
    static final class PageContract extends BrokenStores.NotDurable {
        private static Class<? extends ModelStore> broken = ModelStore.class;

        @Override
        protected CaseStore open(Path directory) {
            try {
                return broken.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void assertCaught(Class<? extends CaseStoreContract> contract, String clause) {
        assertThat(ContractRun.of(contract, clause).broken()).containsExactly(clause);
    }
}
