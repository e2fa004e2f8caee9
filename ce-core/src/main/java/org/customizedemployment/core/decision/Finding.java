package org.customizedemployment.core.decision;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found. Compact; how it came about is told by running the pure rule again with recording facts.
 *
 * @param outcome the outcome
 * @param reason why; codes and typed values
 * @param missing what would have to be there for another answer; may be empty
 * @param evidence the entries it rests on; may be empty
 * @param restsOnAbsence the entry kind whose absence it concludes from; null if from none. Without complete coverage of that kind the
 *     engine turns it into <em>cannot tell</em>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Finding(
        Outcome outcome,
        @Valid Reason reason,
        List<@Valid Missing> missing,
        List<EntryRef> evidence,
        @Code @Nullable String restsOnAbsence) {
    public Finding(
            Outcome outcome,
            Reason reason,
            @Nullable List<Missing> missing,
            @Nullable List<EntryRef> evidence,
            @Nullable String restsOnAbsence) {
        this.outcome = outcome;
        this.reason = reason;
        this.missing = missing == null ? List.of() : List.copyOf(missing);
        this.evidence = evidence == null ? List.of() : List.copyOf(evidence);
        this.restsOnAbsence = restsOnAbsence;
    }

    /** An outcome alone, for a rule that is asked for nothing else; the same one each time. */
    public static Finding plain(Outcome outcome) {
        return Objects.requireNonNull(Plain.FINDINGS.get(outcome));
    }

    /** Made when a rule is first asked without reasons. */
    private static final class Plain {
        static final Map<Outcome, Finding> FINDINGS = all();

        private static Map<Outcome, Finding> all() {
            Map<Outcome, Finding> all = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                all.put(outcome, new Finding(outcome, Reason.unexplained(), List.of(), List.of(), null));
            }
            return all;
        }
    }

    /** An outcome with its reason and nothing else. */
    public static Finding of(Outcome outcome, Reason reason) {
        return reason.isUnexplained() ? plain(outcome) : new Finding(outcome, reason, List.of(), List.of(), null);
    }

    /** Met, resting on those entries. */
    public static Finding met(Reason reason, List<EntryRef> evidence) {
        return reason.isUnexplained()
                ? plain(Outcome.MET)
                : new Finding(Outcome.MET, reason, List.of(), evidence, null);
    }

    /** Not met because nothing of that kind is there; <em>cannot tell</em> unless the case is complete in it. */
    public static Finding absent(Reason reason, String entryKind) {
        return new Finding(
                Outcome.NOT_MET, reason, List.of(new Missing(Missing.Kind.ENTRIES, entryKind)), List.of(), entryKind);
    }

    /** Cannot tell, as that is missing. */
    public static Finding cannotTell(Reason reason, Missing... missing) {
        return reason.isUnexplained()
                ? plain(Outcome.CANNOT_TELL)
                : new Finding(Outcome.CANNOT_TELL, reason, List.of(missing), List.of(), null);
    }

    public Finding withMissing(List<Missing> things) {
        return reason.isUnexplained() ? this : new Finding(outcome, reason, things, evidence, restsOnAbsence);
    }

    /** Resting on that entry. */
    public Finding withEvidence(Entry entry) {
        return reason.isUnexplained() ? this : withEvidence(List.of(entry.toRef()));
    }

    public Finding withEvidence(List<EntryRef> entries) {
        return reason.isUnexplained() ? this : new Finding(outcome, reason, missing, entries, restsOnAbsence);
    }
}
