package org.customizedemployment.core.rule;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.phase.TransitionId;

/**
 * Where a rule is asked: before a move, when an entry of a kind is recorded, or in a named check.
 *
 * @param kind which of the three
 * @param target the transition, the entry kind, or the check's name
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BindingPoint(Kind kind, String target) {
    /** Which of the three. */
    public enum Kind {
        MOVE,
        RECORD,
        CHECK
    }

    public static BindingPoint move(TransitionId transition) {
        return new BindingPoint(Kind.MOVE, transition.value());
    }

    public static BindingPoint record(EntryType<?> type) {
        return new BindingPoint(Kind.RECORD, type.getKind());
    }

    /** A named check, for example {@code indicators}. */
    public static BindingPoint check(String name) {
        return new BindingPoint(Kind.CHECK, name);
    }
}
