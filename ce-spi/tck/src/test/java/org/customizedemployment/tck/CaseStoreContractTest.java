package org.customizedemployment.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contract lets a right store pass and catches wrong ones. */
class CaseStoreContractTest {
    @Test
    void a_store_that_keeps_the_contract_passes() {
        TestExecutionSummary summary = run(Right.class);
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(40);
    }

    @Test
    void losing_the_last_of_a_batch_is_caught() {
        assertThat(broken(LosesLastOfBatch.class)).contains("a_batch_is_appended_whole_and_in_order");
    }

    @Test
    void ignoring_the_expected_revision_is_caught() {
        assertThat(broken(IgnoresExpected.class))
                .contains("an_outdated_expectation_is_a_conflict_and_nothing_is_written");
    }

    @Test
    void forgetting_keys_is_caught() {
        assertThat(broken(ForgetsKeys.class))
                .contains("a_key_appended_before_is_answered_with_its_revision_whatever_is_expected");
    }

    @Test
    void swallowing_a_conflict_is_caught() {
        assertThat(broken(SwallowsConflict.class))
                .contains("an_outdated_expectation_is_a_conflict_and_nothing_is_written");
    }

    @Test
    void an_unsorted_journal_is_caught() {
        assertThat(broken(UnsortedJournal.class)).contains("changes_come_back_in_the_order_of_their_revisions");
    }

    @Test
    void writing_before_checking_is_caught() {
        assertThat(broken(NotAtomic.class)).contains("revisions_with_a_gap_are_refused_and_nothing_is_written");
    }

    @Test
    void showing_half_a_batch_to_readers_is_caught() {
        assertThat(broken(ShowsHalfBatches.class)).contains("readers_never_see_half_a_batch");
    }

    @Test
    void folding_the_case_of_ids_is_caught() {
        assertThat(broken(FoldsIds.class)).contains("ids_that_look_alike_are_different_cases");
    }

    @Test
    void letting_an_older_snapshot_win_is_caught() {
        assertThat(broken(OlderSnapshotWins.class)).contains("an_older_snapshot_is_ignored");
    }

    @Test
    void writing_without_a_lock_is_caught() {
        assertThat(broken(WithoutLock.class)).contains("of_eight_writers_exactly_one_wins_each_round");
    }

    @Test
    void repeating_a_case_on_the_next_page_is_caught() {
        assertThat(broken(RepeatsOnNextPage.class))
                .contains("every_case_comes_once_with_its_head_whatever_the_size_of_the_pages");
    }

    @Test
    void keeping_the_key_of_a_conflict_is_caught() {
        assertThat(broken(KeepsKeyOfConflict.class)).contains("the_key_of_a_conflict_can_be_used_again");
    }

    @Test
    void claiming_to_be_durable_without_being_so_is_caught() {
        assertThat(broken(SaysDurable.class))
                .contains("journals_heads_keys_and_snapshots_are_there_when_the_store_is_opened_again");
    }

    private static List<String> broken(Class<? extends CaseStoreContract> contract) {
        return run(contract).getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName().replace("()", ""))
                .toList();
    }

    private static TestExecutionSummary run(Class<? extends CaseStoreContract> contract) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(contract))
                                .build(),
                        listener);
        return listener.getSummary();
    }

    abstract static class NotDurable extends CaseStoreContract {
        @Override
        public boolean isDurable() {
            return false;
        }
    }

    static final class Right extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore();
        }
    }

    static final class SaysDurable extends CaseStoreContract {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore();
        }
    }

    static final class LosesLastOfBatch extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
                    return super.write(id, key, changes.size() < 2 ? changes : changes.subList(0, changes.size() - 1));
                }
            };
        }
    }

    static final class IgnoresExpected extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    open();
                    checkRevisions(expected, changes);
                    return write(id, key, changes);
                }
            };
        }
    }

    static final class ForgetsKeys extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
                    AppendResult result = super.write(id, key, changes);
                    keys.clear();
                    return result;
                }
            };
        }
    }

    static final class SwallowsConflict extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    AppendResult result = super.appendUnlocked(id, expected, key, changes);
                    return result instanceof AppendResult.Conflict ? new AppendResult.Appended(result.head()) : result;
                }
            };
        }
    }

    static final class UnsortedJournal extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized Page<StoredChange> journal(CaseId id, long from, int max) {
                    Page<StoredChange> page = super.journal(id, from, max);
                    List<StoredChange> items = new ArrayList<>(page.items());
                    java.util.Collections.reverse(items);
                    return new Page<>(items, page.more());
                }
            };
        }
    }

    static final class NotAtomic extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    try {
                        return super.appendUnlocked(id, expected, key, changes);
                    } catch (RuntimeException e) {
                        if (changes.size() > 1) {
                            write(id, key, changes.subList(0, 1));
                        }
                        throw e;
                    }
                }
            };
        }
    }

    static final class ShowsHalfBatches extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    checkRevisions(expected, changes);
                    AppendResult result = new AppendResult.Conflict(0);
                    for (int i = 0; i < changes.size(); i++) {
                        Thread.yield();
                        result = super.append(id, expected + i, CommandId.of(key + "/" + i), changes.subList(i, i + 1));
                    }
                    return result;
                }
            };
        }
    }

    static final class FoldsIds extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    return super.appendUnlocked(folded(id), expected, key, changes);
                }

                @Override
                public synchronized Page<StoredChange> journal(CaseId id, long from, int max) {
                    return super.journal(folded(id), from, max);
                }

                @Override
                public synchronized Optional<CaseHead> head(CaseId id) {
                    return super.head(folded(id));
                }

                private CaseId folded(CaseId id) {
                    return CaseId.of(id.value().toLowerCase(Locale.ROOT));
                }
            };
        }
    }

    static final class OlderSnapshotWins extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized void putSnapshot(CaseId id, StoredSnapshot snapshot) {
                    snapshots.put(id, snapshot);
                }
            };
        }
    }

    static final class WithoutLock extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    return appendUnlocked(id, expected, key, changes);
                }

                @Override
                AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
                    // Long enough for the other threads to have looked at the same head.
                    try {
                        Thread.sleep(5);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    // The check above was without lock; the map itself stays whole.
                    synchronized (this) {
                        return super.write(id, key, changes);
                    }
                }
            };
        }
    }

    static final class RepeatsOnNextPage extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized Page<CaseHead> scan(CaseId after, int max) {
                    return page(
                            journals.entrySet().stream()
                                    .filter(one -> after == null || one.getKey().compareTo(after) >= 0)
                                    .map(one -> new CaseHead(one.getKey(), headOf(one.getValue())))
                                    .toList(),
                            max);
                }
            };
        }
    }

    static final class KeepsKeyOfConflict extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    AppendResult result = super.appendUnlocked(id, expected, key, changes);
                    if (result instanceof AppendResult.Conflict) {
                        keys.computeIfAbsent(id, any -> new java.util.LinkedHashMap<>())
                                .put(key, result.head());
                    }
                    return result;
                }
            };
        }
    }
}
