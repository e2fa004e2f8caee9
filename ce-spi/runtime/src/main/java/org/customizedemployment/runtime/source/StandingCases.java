package org.customizedemployment.runtime.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseHistory;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.store.CaseJournals;
import org.customizedemployment.spi.codec.CaseCodec;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.SourceFault;
import org.customizedemployment.spi.source.SourceProblem;
import org.customizedemployment.spi.source.SourcedCase;
import org.jspecify.annotations.Nullable;

/**
 * Cases as they stand: of those that a host keeps in its own tables what these say today, with what was written here laid over it; of all others the
 * journal alone. Whatever a source throws comes out as a {@link CeException}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class StandingCases {
    private final CaseJournals journals;
    private final CaseCodec codec;
    private final @Nullable CaseSource source;

    /**
     * @param source null: every case is kept here
     */
    public StandingCases(CaseJournals journals, CaseCodec codec, @Nullable CaseSource source) {
        this.journals = journals;
        this.codec = codec;
        this.source = source == null ? null : new GuardedSource(source);
    }

    /** The case with that id; empty if neither the source nor the store has one. */
    public Optional<StandingCase> load(CaseId id) {
        Optional<SourcedCase> theirs = find(id);
        return theirs.isPresent() ? Optional.of(laidOver(theirs.get())) : kept(id);
    }

    /** Whether the host keeps that case. */
    public boolean isTheirs(CaseId id) {
        return find(id).isPresent();
    }

    /** All cases of the source; without one all that are kept here. One that can't be read hides no other. */
    public Stream<SourcedCase> all() {
        CaseSource theirs = source;
        return theirs == null
                ? journals.heads().map(one -> readKept(one.id()))
                : theirs.all().map(this::read);
    }

    /**
     * The case as it was before a change of its journal.
     *
     * @throws CeException if the host's tables say anything else today than what was seen then
     */
    public CaseFile before(CaseId id, List<Change> journal, Change change) {
        Optional<Effect.Seen> seen = HostPart.seenBy(change);
        if (seen.isEmpty()) {
            return CaseHistory.of(id, journal).asOfRevision(change.revision() - 1);
        }
        HostPart today = find(id).filter(SourcedCase.Supplied.class::isInstance)
                .map(one -> part(((SourcedCase.Supplied) one).caseFile()))
                .filter(one -> one.digest().equals(seen.get().digest()))
                .orElseThrow(() -> new CeException(
                        RuntimeError.NOT_ASKED_AGAIN,
                        "revision " + change.revision() + " was decided on other rows of source '"
                                + seen.get().source() + "' than it has today"));
        return today.under(journal.stream()
                .filter(one -> one.revision() < change.revision())
                .toList());
    }

    private Optional<SourcedCase> find(CaseId id) {
        CaseSource theirs = source;
        return theirs == null ? Optional.empty() : theirs.find(id);
    }

    private Optional<StandingCase> kept(CaseId id) {
        return journals.load(id, StandingCases::checkOurs)
                .map(replay -> StandingCase.kept(replay.toCaseFile(), replay.getRevision()));
    }

    /** Of a case that a host keeps there is no snapshot, so all its changes are looked at. */
    private static void checkOurs(Change change) {
        HostPart.seenBy(change).ifPresent(seen -> {
            throw new CeException(
                    RuntimeError.NO_LONGER_SUPPLIED,
                    "the case was of source '" + seen.source() + "', which has none of that id");
        });
    }

    private StandingCase laidOver(SourcedCase theirs) {
        if (!(theirs instanceof SourcedCase.Supplied supplied)) {
            throw new CeException(RuntimeError.CASE_UNREADABLE, "problems " + theirs.problems());
        }
        HostPart part = part(supplied.caseFile());
        List<Change> written = journals.changes(theirs.id());
        long revision = written.isEmpty() ? 0 : written.get(written.size() - 1).revision();
        return new StandingCase(part.under(written), revision, theirs.problems(), part);
    }

    private HostPart part(CaseFile file) {
        String id = source == null ? "" : source.getDescriptor().id();
        return new HostPart(id, file, Digest.of(codec.encode(file)));
    }

    private SourcedCase read(SourcedCase theirs) {
        if (!(theirs instanceof SourcedCase.Supplied)) {
            return theirs;
        }
        return orUnreadable(theirs.id(), () -> laidOver(theirs));
    }

    private SourcedCase readKept(CaseId id) {
        return orUnreadable(id, () -> kept(id).orElseThrow());
    }

    private static SourcedCase orUnreadable(CaseId id, Supplier<StandingCase> work) {
        try {
            StandingCase standing = work.get();
            return new SourcedCase.Supplied(standing.caseFile(), standing.problems());
        } catch (CeException e) {
            return new SourcedCase.Unreadable(
                    id,
                    List.of(new SourceProblem(
                            EntryTypes.orUnknown("case"),
                            "journal",
                            null,
                            null,
                            SourceFault.FAILED,
                            e.getErrorCode().code())));
        }
    }
}
