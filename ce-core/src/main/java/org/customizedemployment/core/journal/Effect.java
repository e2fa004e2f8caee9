package org.customizedemployment.core.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/** What a change did to the case file. Folding these, and nothing else, gives the case file back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Effect.Put.class, name = "put"),
    @JsonSubTypes.Type(value = Effect.Retire.class, name = "retire"),
    @JsonSubTypes.Type(value = Effect.Erased.class, name = "erased"),
    @JsonSubTypes.Type(value = Effect.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Effect.Covered.class, name = "covered"),
    @JsonSubTypes.Type(value = Effect.Imported.class, name = "imported"),
    @JsonSubTypes.Type(value = Effect.Seen.class, name = "seen")
})
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Effect {
    /** An entry is there in this version; versions of it that were there before stay. In a journal that was erased from, what is left of it. */
    record Put(@Valid Entry entry) implements Effect {
        @Override
        public String toString() {
            return "Put[" + entry.toRef() + "]";
        }
    }

    /** A version of an entry left the case file: it was wrong. */
    record Retire(EntryRef entry) implements Effect {}

    /**
     * Entries were erased in all their versions.
     *
     * @param entries their ids and kinds
     * @param on the day; null in journals of before it was written down
     */
    record Erased(List<@Valid Mark> entries, @Nullable LocalDate on) implements Effect {
        public Erased {
            entries = List.copyOf(entries);
        }

        /** On a day that is not known. */
        public Erased(List<Mark> entries) {
            this(entries, null);
        }

        /**
         * That an entry was there.
         *
         * @param id its id
         * @param kind the word of its kind; {@link #CORRECTED} if it had left the case file before
         */
        public record Mark(EntryId id, @Code String kind) {
            /** Stands for the kind of an entry that had been corrected away, which the case file no longer knows. */
            public static final String CORRECTED = "corrected";
        }
    }

    /**
     * The focus changed.
     *
     * @param from null when the case was opened
     */
    record Moved(
            @Nullable PhaseId from,
            PhaseId to,
            TransitionId transition,
            @Valid ProcessPin process) implements Effect {}

    /** A kind of entry is so complete. */
    record Covered(@Code String entryKind, Coverage coverage) implements Effect {}

    /**
     * The change was decided on a case that a host keeps in tables of its own, and this is what stood there then. It does nothing to the case file:
     * the host's part is read anew each time, and the journal holds what was written beside it.
     *
     * @param source the source's id
     * @param digest of the host's part of the case, in its canonical bytes
     */
    record Seen(@Code String source, Digest digest) implements Effect {}

    /**
     * The case began with an import.
     *
     * @param caseFile all of it
     * @param source where it came from
     * @param digest of what came
     * @param erased what is left of the entries that were erased since, version by version; empty if none were. Their ids are among the erased
     *     ones of the case file
     */
    record Imported(
            @Valid CaseFile caseFile,
            @Code String source,
            Digest digest,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Entry> erased)
            implements Effect {
        public Imported(CaseFile caseFile, String source, Digest digest, @Nullable List<Entry> erased) {
            this.caseFile = caseFile;
            this.source = source;
            this.digest = digest;
            this.erased = erased == null ? List.of() : List.copyOf(erased);
        }

        /** An import from which nothing was erased. */
        public static Imported of(CaseFile caseFile, String source, Digest digest) {
            return new Imported(caseFile, source, digest, List.of());
        }

        @Override
        public String toString() {
            return "Imported[" + caseFile + ", erased=" + erased.size() + "]";
        }
    }
}
