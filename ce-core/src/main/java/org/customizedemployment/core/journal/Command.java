package org.customizedemployment.core.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.jspecify.annotations.Nullable;

/** What someone wants done to a case. The ways to alter it are never mixed. Kept in the journal as intent, never decided again. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Command.Open.class, name = "open"),
    @JsonSubTypes.Type(value = Command.Record.class, name = "record"),
    @JsonSubTypes.Type(value = Command.Change.class, name = "change"),
    @JsonSubTypes.Type(value = Command.Correct.class, name = "correct"),
    @JsonSubTypes.Type(value = Command.Renegotiate.class, name = "renegotiate"),
    @JsonSubTypes.Type(value = Command.Erase.class, name = "erase"),
    @JsonSubTypes.Type(value = Command.Move.class, name = "move"),
    @JsonSubTypes.Type(value = Command.Migrate.class, name = "migrate"),
    @JsonSubTypes.Type(value = Command.Declare.class, name = "declare")
})
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Command {
    /** As many entries as one command may bring; more come as a case, by an import. */
    int MOST_ENTRIES = 10_000;

    /**
     * Opens the case in the first phase of a process.
     *
     * @param process the id of the process; null for the one that the host gives new cases
     */
    record Open(@Code @Sensitive(Sensitivity.NONE) @Nullable String process) implements Command {
        /** Under the process that the host gives new cases. */
        public Open() {
            this(null);
        }
    }

    /**
     * Records new facts.
     *
     * @param entries version 1 of each, or the version after the last if an entry of that id was retired; at least one
     */
    @SuppressWarnings("JavaLangClash") // the field's word, always read as Command.Record
    record Record(@Size(max = Command.MOST_ENTRIES) List<@Valid Entry> entries) implements Command {
        public Record {
            entries = List.copyOf(entries);
        }

        @Override
        public String toString() {
            return "Record" + entries.stream().map(Entry::toRef).toList();
        }
    }

    /**
     * A new value from a date on; what was before stays true before. Not for what took place once, and not for agreed terms.
     *
     * @param entry the next version
     * @param from the first day of the new value, the same as in the entry's header
     */
    record Change(@Valid Entry entry, LocalDate from) implements Command {
        @Override
        public String toString() {
            return "Change[" + entry.toRef() + ", from=" + from + "]";
        }
    }

    /**
     * It was wrong: it leaves the case file and stays in the journal.
     *
     * @param wrong the version that was wrong
     * @param right the next version, corrected; null if there should be none
     * @param reason why; required, may be personal
     */
    record Correct(
            EntryRef wrong,
            @Valid @Nullable Entry right,
            @Words @Sensitive(Sensitivity.HEALTH) String reason) implements Command {
        @Override
        public String toString() {
            return "Correct[" + wrong + ", reason=####]";
        }
    }

    /**
     * A new version of agreed terms, from the first day that it states (SEM-6). The terms before it stay true before.
     *
     * @param agreement the next version of an agreement
     */
    record Renegotiate(@Valid Entry agreement) implements Command {
        @Override
        public String toString() {
            return "Renegotiate[" + agreement.toRef() + "]";
        }
    }

    /**
     * Erases what entries say, in all their versions, from the case file and from the journal. Who, when, the headers and the hashes stay
     * (FED-RET-1).
     *
     * @param entries at least one
     * @param basis why that is lawful
     * @param retentionEnded the last day on which they had to be kept; required for a request after retention, else null
     * @param decision who decided it
     */
    record Erase(
            @Size(max = Command.MOST_ENTRIES) List<EntryId> entries,
            ErasureBasis basis,
            @Nullable LocalDate retentionEnded,
            @Valid HumanDecision decision)
            implements Command {
        public Erase {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Puts the case under another process, or another version of its own. Never by the way: someone decides it.
     *
     * @param to the process that the case is to follow
     * @param phase the phase of it that the case is in from then on
     * @param decision who decided it
     */
    record Migrate(
            @Valid ProcessPin to, PhaseId phase, @Valid HumanDecision decision) implements Command {}

    /**
     * Declares another focus of the team.
     *
     * @param to the phase
     */
    record Move(PhaseId to) implements Command {}

    /**
     * Says how complete a kind of entry is.
     *
     * @param entryKind the kind's word
     * @param coverage how complete
     */
    record Declare(@Code @Sensitive(Sensitivity.NONE) String entryKind, Coverage coverage) implements Command {}
}
