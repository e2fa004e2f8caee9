package org.customizedemployment.core.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.UnknownMembers;
import org.immutables.value.Value;

/**
 * One thing that a person or an auditor could point at: an activity, a profile statement, an authorization. Immutable, dated and sourced by
 * its header. Implemented by the value classes of this library; others keep unknown kinds as {@link OpaqueEntry}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Entry {
    /** Id, version, effective dates and provenance. */
    EntryHeader getHeader();

    /** Members of its JSON that this version does not know; kept, shown to no one. */
    default UnknownMembers getUnknownMembers() {
        return UnknownMembers.none();
    }

    /** The kind of this entry; the same for all versions of it. */
    EntryType<?> type();

    /** The entries this one points to, in the order of its attributes; each must be in the case and of the kind it says. */
    @Value.NonAttribute
    default List<EntryPointer> pointers() {
        return List.of();
    }

    /** The decisions of people that are part of it, in the order of its attributes (SEM-20). */
    @Value.NonAttribute
    default List<HumanDecision> decisions() {
        return List.of();
    }

    /** The day on which it took place or began, by what it says itself; empty where only the header says since when it holds. */
    @Value.NonAttribute
    default Optional<LocalDate> beganOn() {
        return Optional.empty();
    }

    /**
     * What of it had happened by that day: dates, signatures, reviews and approvals of later days are left out. What is agreed or announced for
     * a later day, as the end of an authorization, stays. Itself if nothing of it is later.
     */
    @Value.NonAttribute
    default Entry happenedBy(LocalDate day) {
        return this;
    }

    /** Whether the person took it back: then it is shown to no one but them, as it is now and as it was before (SEM-5). */
    @Value.NonAttribute
    default boolean setAside() {
        return false;
    }

    /** Those, what its decisions rest on, and the activity in which it was learned, where its provenance names one. */
    @Value.NonAttribute
    default List<EntryPointer> allPointers() {
        EntryPointer.Listing all = EntryPointer.list();
        pointers().forEach(pointer -> all.one(pointer.id(), pointer.kind()));
        decisions().forEach(decision -> decision.evidence().forEach(one -> all.one(one.id(), null)));
        return all.one(getHeader().provenance().activity(), "activity").toList();
    }

    /** The ids of all of them. */
    @Value.NonAttribute
    default List<EntryId> refersTo() {
        return allPointers().stream().map(EntryPointer::id).toList();
    }

    /** The id of this entry. */
    @Value.NonAttribute
    default EntryId id() {
        return getHeader().id();
    }

    /** What decisions, figures and documents cite. */
    @Value.NonAttribute
    default EntryRef toRef() {
        return new EntryRef(getHeader().id(), getHeader().version());
    }
}
