package org.customizedemployment.pack.foundations.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.value.EffectiveRange;
import org.jspecify.annotations.Nullable;

/**
 * A case as it counts on the day of the decision: what becomes true later does not count yet. Without a decision date everything counts, as
 * there is no day to measure it by.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Reading {
    private final Facts facts;
    private final Optional<LocalDate> decided;
    private final @Nullable LocalDate day;
    private final Shared shared;

    private Reading(Facts facts, Shared shared) {
        this.facts = facts;
        this.decided = facts.date(DateName.DECISION);
        this.day = decided.orElse(null);
        this.shared = shared;
    }

    /** Rules that are asked for their outcomes go by the same facts one after the other, and so by the same reading. */
    @SuppressWarnings("ReferenceEquality") // the very facts, whatever they are about by then
    public static Reading of(Facts facts) {
        Shared shared = facts.get(Shared.OF_CASE);
        if (facts.isExplaining()) {
            return new Reading(facts, shared);
        }
        Reading known = shared.lastReading();
        return known != null && known.facts == facts ? known : shared.putReading(new Reading(facts, shared));
    }

    public Facts getFacts() {
        return facts;
    }

    public CaseFile getCaseFile() {
        return facts.getCaseFile();
    }

    /** The day of the decision; empty if the case says none and none was given. */
    public Optional<LocalDate> getDay() {
        return decided;
    }

    /** Whether that day is the day of the decision or earlier. */
    public boolean hasCome(LocalDate date) {
        return day == null || !date.isAfter(day);
    }

    /** Whether the decision was made by the day of this one. */
    public boolean hasCome(HumanDecision decision) {
        return hasCome(decision.on());
    }

    /** Entries that have become true, each in the version that had by the day; some may have ended. */
    public <E extends Entry> List<E> begun(EntryType<E> type) {
        return begun(type, ofKind(type));
    }

    private <E extends Entry> List<E> begun(EntryType<E> type, Shared.OfKind<E> kind) {
        List<E> known = kind.begun;
        if (known == null) {
            known = findBegun(type, kind);
            kind.begun = known;
        }
        return known;
    }

    private <E extends Entry> Shared.OfKind<E> ofKind(EntryType<E> type) {
        Shared.OfKind<E> known = shared.ofKind(type);
        return known == null ? shared.put(type, new Shared.OfKind<>(facts.entries(type))) : known;
    }

    private <E extends Entry> List<E> findBegun(EntryType<E> type, Shared.OfKind<E> kind) {
        List<E> all = kind.all;
        if (day == null || areAllTimeless(all)) {
            // As mostly: then they hold on any day.
            kind.current = all;
            return all;
        }
        if (haveAllBegun(all)) {
            return all;
        }
        List<E> begun = new ArrayList<>(all.size());
        for (E entry : all) {
            begun(type, entry).ifPresent(begun::add);
        }
        return List.copyOf(begun);
    }

    private static boolean areAllTimeless(List<? extends Entry> all) {
        for (int at = 0; at < all.size(); at++) {
            if (!isTimeless(all.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean haveAllBegun(List<? extends Entry> all) {
        for (int at = 0; at < all.size(); at++) {
            if (!hasBegun(all.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** What a finding rests on; nothing where nobody asks for it. */
    public List<EntryRef> refs(List<? extends Entry> entries) {
        return isExplaining() ? entries.stream().map(Entry::toRef).toList() : List.of();
    }

    /** The same of one entry. */
    public List<EntryRef> refs(Entry entry) {
        return isExplaining() ? List.of(entry.toRef()) : List.of();
    }

    /**
     * What is found of one part of a case of which several rules are made. Where only outcomes are asked for, it is found once.
     *
     * @param part which one; a constant of its own
     * @param about the entry that it is about
     */
    @SuppressWarnings("unchecked") // a part is always found as the same kind of thing
    public <T> T once(Object part, Entry about, Supplier<T> find) {
        if (isExplaining()) {
            return find.get();
        }
        T known = (T) shared.known(part, about);
        if (known == null) {
            known = find.get();
            shared.put(part, about, known);
        }
        return known;
    }

    Shared shared() {
        return shared;
    }

    /** A reason to which values can be added; one and the same where nobody asks for reasons. */
    public Reason reason(String code) {
        return isExplaining() ? Reason.of(code) : Reason.unexplained();
    }

    /** The same with a code of two parts, which are put together only where somebody asks. */
    public Reason reason(String code, String more) {
        return isExplaining() ? Reason.of(code + more) : Reason.unexplained();
    }

    /** Whether reasons and evidence will be read; if not, they need not be put together. */
    public boolean isExplaining() {
        return facts.isExplaining();
    }

    /** Entries that are true on the day, each in the version that is. */
    public <E extends Entry> List<E> current(EntryType<E> type) {
        Shared.OfKind<E> kind = ofKind(type);
        List<E> known = kind.current;
        if (known == null) {
            known = findCurrent(type, kind);
            kind.current = known;
        }
        return known;
    }

    private <E extends Entry> List<E> findCurrent(EntryType<E> type, Shared.OfKind<E> kind) {
        List<E> begun = begun(type, kind);
        LocalDate on = day;
        return on == null || kind.current != null
                ? begun
                : Picked.all(begun, one -> one.getHeader().effective().contains(on));
    }

    /** Most entries say nothing of dates. */
    @SuppressWarnings("ReferenceEquality") // the one value that stands for that; another one is looked at
    private static boolean isTimeless(Entry entry) {
        return entry.getHeader().effective() == EffectiveRange.NOT_STATED;
    }

    /** The entry of that kind and id in the version that had become true by the day, if one had. */
    public <E extends Entry> Optional<E> find(EntryType<E> type, EntryId id) {
        return getCaseFile().find(type, id).flatMap(entry -> begun(type, entry));
    }

    private <E extends Entry> Optional<E> begun(EntryType<E> type, E entry) {
        Class<E> of = type.getValueClass();
        // The version on file is the last one; if it has begun, it is the one.
        return hasBegun(entry)
                ? Optional.of(entry)
                : getCaseFile()
                        .begunBy(entry.id(), Objects.requireNonNull(day))
                        .filter(of::isInstance)
                        .map(of::cast);
    }

    public boolean hasBegun(Entry entry) {
        LocalDate from = entry.getHeader().effective().from();
        return from == null || hasCome(from);
    }

    /** Whether there are later versions of such an entry only, so that what held before them is not in the case file. */
    public boolean knowsOnlyLaterVersion(Entry entry) {
        return day != null
                && !hasBegun(entry)
                && getCaseFile().begunBy(entry.id(), day).isEmpty()
                && getCaseFile().versions(entry.id()).stream()
                        .noneMatch(one -> one.getHeader().version() == 1);
    }

    /**
     * A finding that concludes from there being nothing (more) of these kinds: it stands if all are complete, else it is <em>cannot tell</em>.
     * Decided here and not only by the engine, because one job's finding is combined with those of others.
     */
    public Finding onAbsence(Outcome outcome, Reason reason, EntryType<?>... kinds) {
        if (!isExplaining()) {
            return Finding.plain(areWhole(kinds) || isOpen(outcome) ? outcome : Outcome.CANNOT_TELL);
        }
        List<Missing> open = missing(kinds);
        if (!open.isEmpty()) {
            return open(Finding.of(outcome, reason), open);
        }
        String restsOn = kinds[0].getKind();
        List<Missing> missing = outcome.passes() ? List.of() : List.of(new Missing(Missing.Kind.ENTRIES, restsOn));
        return new Finding(outcome, reason, missing, List.of(), restsOn);
    }

    /**
     * That finding if something missing of these kinds could not turn it: an answer by the latest terms, say, where later ones may be missing.
     * Else it is <em>cannot tell</em>. A finding that is open anyway stays as it is.
     */
    public Finding resting(Finding finding, EntryType<?>... kinds) {
        if (areWhole(kinds) || isOpen(finding.outcome())) {
            return finding;
        }
        return notResting(finding, kinds);
    }

    /** The same for one kind. */
    public Finding resting(Finding finding, EntryType<?> kind) {
        return isWhole(kind) || isOpen(finding.outcome()) ? finding : notResting(finding, kind);
    }

    /** The same for two kinds. */
    public Finding resting(Finding finding, EntryType<?> one, EntryType<?> other) {
        return (isWhole(one) && isWhole(other)) || isOpen(finding.outcome())
                ? finding
                : notResting(finding, one, other);
    }

    private Finding notResting(Finding finding, EntryType<?>... kinds) {
        return isExplaining() ? open(finding, missing(kinds)) : Finding.plain(Outcome.CANNOT_TELL);
    }

    private boolean areWhole(EntryType<?>... kinds) {
        for (EntryType<?> kind : kinds) {
            if (!isWhole(kind)) {
                return false;
            }
        }
        return true;
    }

    /** That finding as <em>cannot tell</em> for want of those, unless it is open anyway. */
    static Finding open(Finding finding, List<Missing> missing) {
        return isOpen(finding.outcome())
                ? finding
                : new Finding(
                        Outcome.CANNOT_TELL,
                        finding.reason(),
                        missing,
                        finding.evidence(),
                        missing.get(0).what());
    }

    private static boolean isOpen(Outcome outcome) {
        return switch (outcome) {
            case ERROR, NEEDS_HUMAN_DECISION, CANNOT_TELL -> true;
            case NOT_MET, NOT_YET_DUE, MET, NOT_APPLICABLE, NOT_IN_FORCE -> false;
        };
    }

    /** Those of these kinds of which something may be missing. */
    public List<Missing> missing(EntryType<?>... kinds) {
        List<Missing> missing = null;
        for (EntryType<?> kind : kinds) {
            if (!isWhole(kind)) {
                missing = missing == null ? new ArrayList<>() : missing;
                missing.add(new Missing(Missing.Kind.ENTRIES, kind.getKind()));
            }
        }
        return missing == null ? List.of() : List.copyOf(missing);
    }

    /** Whether nothing of that kind is missing, unreadable, or known only as it will be later. */
    public <E extends Entry> boolean isWhole(EntryType<E> type) {
        Shared.OfKind<E> kind = ofKind(type);
        Boolean known = kind.whole;
        if (known == null) {
            known = nothingIsMissing(type, kind);
            kind.whole = known;
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // the same list
    private <E extends Entry> boolean nothingIsMissing(EntryType<E> kind, Shared.OfKind<E> known) {
        List<E> readable = known.all;
        boolean unreadable = readable.isEmpty() && getCaseFile().has(kind);
        if (unreadable || !facts.coverageOf(kind).isCompleteOn(day == null ? LocalDate.MAX : day)) {
            return false;
        }
        if (begun(kind, known) == readable) {
            // All have begun, so of none only a later version is known.
            return true;
        }
        for (Entry one : readable) {
            if (knowsOnlyLaterVersion(one)) {
                return false;
            }
        }
        return true;
    }

    /** Whether someone decides for or beside the person in that capacity, so that the person's own answer has to be asked for (SEM-3). */
    public static boolean standsForPerson(Capacity capacity) {
        return switch (capacity) {
            case SUPPORTED_DECISION_MAKER, AGENT, GUARDIAN, PARENT_OF_MINOR, REPRESENTATIVE -> true;
            case JOB_SEEKER, EMPLOYER, SPECIALIST, COUNSELOR, CASE_MANAGER, AGENCY_REVIEWER, AGENCY_SUPERVISOR -> false;
        };
    }
}
