package org.customizedemployment.spi.store;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.plugin.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the journals of cases as bytes. It knows revisions and keys, nothing of their content. One instance, one tenant; thread-safe; proved
 * by the contract suite. An append is durable and whole when the call returns, or did not happen. Chain, feed and attachments are optional
 * parts: who has none says so by an empty answer.
 *
 * <p>What can't be done is refused by a {@link CeException} before anything is written: an append with a gap, a page of nothing, any call on a store that is
 * closed. The code is the store's own or one of {@link org.customizedemployment.spi.error.SpiError}. Whatever else it throws is told as a failure of the store, and the command may be
 * sent again.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CaseStore extends Provider, AutoCloseable {
    /**
     * Appends changes to a case in one commit.
     *
     * @param id the case; it begins with its first append
     * @param expected the revision of the last change the caller knows; 0 for a new case
     * @param key the command's id; a key already appended to this case changes nothing and is answered with {@code AlreadyApplied}, whatever
     *     {@code expected} says
     * @param changes at least one, with revisions from {@code expected + 1} without gaps (or 0 alone for an import into a new case); one with a
     *     key of its own is remembered under that instead
     * @throws CeException if there are no changes or they leave a gap, as {@link CaseAppend#requireWhole} does
     */
    AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes);

    /**
     * Appends to several cases, in one commit where the store can. Each is answered for itself: a conflict of one does not hold up the others. If
     * the call throws, some may be there and others not; sent again with the same keys, each is there once.
     *
     * @param appends in the order in which they are to be made; a case may come more than once
     * @return an answer for each, in the same order
     */
    default List<AppendResult> appendAll(List<CaseAppend> appends) {
        return appends.stream()
                .map(one -> append(one.id(), one.expected(), one.key(), one.changes()))
                .toList();
    }

    /**
     * Erases from a case: puts what is left in the place of changes that are there, drops the snapshot, and appends the change that says so,
     * in one commit. Afterwards the bytes replaced are gone as far as the medium allows, from logs and free pages of the store too. Backups are
     * not the store's, and a disk may keep old blocks. A case that is not there is answered with {@code Conflict}.
     *
     * @param expected the revision of the last change the caller knows
     * @param key the command's id; one already appended to this case changes nothing and is answered with {@code AlreadyApplied}
     * @param erasing the change with revision {@code expected + 1}
     * @param left what is left of changes with revisions up to {@code expected}, each of which must be there; may be empty
     * @throws CeException if the erasing change has another revision, or one of those left is not there; nothing is changed then
     */
    AppendResult erase(CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left);

    /**
     * The same, with attachments of the case that go too, in the same commit where the store can.
     *
     * @param attachments by digest; one that the case never had is passed over
     */
    default AppendResult erase(
            CaseId id,
            long expected,
            CommandId key,
            StoredChange erasing,
            List<StoredChange> left,
            List<Digest> attachments) {
        AppendResult result = erase(id, expected, key, erasing, left);
        if (result instanceof AppendResult.Appended) {
            attachments().ifPresent(kept -> attachments.forEach(one -> kept.erase(id, one)));
        }
        return result;
    }

    /** The last revision that was appended to the case with that key; empty if none was. What {@code AlreadyApplied} would say. */
    Optional<Long> applied(CaseId id, CommandId key);

    /**
     * A page of a case's journal, by revision.
     *
     * @param from the first revision wanted
     * @param max the most changes wanted, 1 or more
     * @return empty if the case has none from there on
     * @throws CeException if {@code max} is less than 1, as {@link Page#first} does
     */
    Page<StoredChange> journal(CaseId id, long from, int max);

    /** Where a case stands; empty if the store has none of that id. */
    Optional<CaseHead> head(CaseId id);

    /**
     * A page of cases by id. Cases that come while paging may or may not be in later pages; none is given twice. A row that is no case ends no page:
     * it is passed over and told by {@link #strays}.
     *
     * @param after the last id of the page before; null for the first page
     */
    Page<CaseHead> scan(@Nullable CaseId after, int max);

    /**
     * Rows among the cases that are none, for a store whose rows others can write to. Looks through all of them.
     *
     * @param max the most wanted, 1 or more
     * @return empty if there are none, as in every store that only this library writes to
     */
    default List<StrayRow> strays(int max) {
        return List.of();
    }

    /** The latest snapshot, if there is one. A cache: without it the journal gives the same case. */
    Optional<StoredSnapshot> snapshot(CaseId id);

    /** Keeps a snapshot; one older than what is there, or than the last change that erased, is ignored. */
    void putSnapshot(CaseId id, StoredSnapshot snapshot);

    /** What proves that journals are as they were appended; empty if the store keeps no chain. */
    default Optional<ChangeChain> chain() {
        return Optional.empty();
    }

    /** What was appended, in one order; empty if the store does not tell. */
    default Optional<ChangeFeed> feed() {
        return Optional.empty();
    }

    /** Documents and photos; empty if the store keeps none. */
    default Optional<AttachmentStore> attachments() {
        return Optional.empty();
    }

    @Override
    void close();
}
