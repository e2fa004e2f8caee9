package org.customizedemployment.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.decision.Redecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.CaseHistory;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.keeping.CaseTransfer;
import org.customizedemployment.runtime.keeping.Keeping;
import org.customizedemployment.runtime.keeping.Submission;
import org.customizedemployment.runtime.page.Kept;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.request.ViewRequest;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.result.FreezeResult;
import org.customizedemployment.runtime.result.FrozenDocument;
import org.customizedemployment.runtime.result.LoadedCase;
import org.customizedemployment.runtime.source.StandingCases;
import org.customizedemployment.runtime.store.CaseJournals;
import org.customizedemployment.runtime.validation.Input;
import org.customizedemployment.runtime.verification.ChainVerifier;
import org.customizedemployment.runtime.verification.Verification;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.text.Messages;

/**
 * The front door: cases kept, commands decided, questions answered, reports written. It finds, checks and lays out; people decide (SEM-20).
 * Thread-safe. Closing it closes its store and its source.
 *
 * <pre>{@code
 * try (CustomizedEmployment ce = CustomizedEmployment.builder()
 *         .store(SqliteCaseStore.open(Path.of("cases.db")))
 *         .discover(getClass().getClassLoader())
 *         .build()) {
 *     CommandResult result = ce.submit(id, new Command.Open(), CaseContext.of("command-1", "ana", recordedAt));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CustomizedEmployment extends CaseQuestions implements AutoCloseable {
    private static final int SNAPSHOT_EVERY = 64;

    private final Assembly parts;
    private final CaseJournals journals;
    private final StandingCases cases;
    private final Submission submission;
    private final Keeping keeping;
    private final Freezing freezing;

    private CustomizedEmployment(Wiring wiring) {
        super(wiring);
        parts = wiring.parts;
        journals = new CaseJournals(parts.store, parts.codec, SNAPSHOT_EVERY);
        cases = new StandingCases(journals, parts.codec, parts.source);
        submission = new Submission(journals, cases, wiring.validation, wiring.answers);
        keeping = new Keeping(parts.store, journals);
        freezing = new Freezing(wiring, journals, cases, submission);
    }

    /** With nothing but what is built in: a store in memory, JSON, the standard process, reports and formats, no packs. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The case as it stands; empty if neither the source nor the store has one of that id.
     *
     * @throws org.customizedemployment.core.error.CeException if nothing of a host's case can be read, or it is no longer supplied
     */
    public Optional<LoadedCase> load(CaseId id) {
        return cases.load(id).map(one -> new LoadedCase(one.caseFile(), one.revision(), one.problems()));
    }

    /**
     * All cases as they stand, one after the other, so that a large caseload never is in memory at once: those of the source, without one
     * those of the store. One that can't be read is told as such and hides no other. To be closed. Rows of the store that are no cases are told at the
     * end, by a {@link CeException}: all cases were given then.
     */
    public Stream<SourcedCase> cases() {
        return cases.all();
    }

    /** Everything that was written here of the case, in order; empty if the store has none of that id. A host keeps its own records of its part. */
    public List<Change> journal(CaseId id) {
        return journals.changes(id);
    }

    /**
     * Decides a command on the case as it stands and, if it is accepted, appends it. If someone else was faster it is decided again on what
     * they left. The same command id again changes nothing, and with another command is answered as reused. A case begins with its first command.
     */
    public CommandResult submit(CaseId id, Command command, CaseContext context) {
        return submission.submit(id, command, context);
    }

    /**
     * The same for someone who saw the case at that revision: decided on the case as it stands if nothing that the command reads or writes
     * has changed since; else answered as stale, naming what has.
     */
    public CommandResult submit(CaseId id, long seen, Command command, CaseContext context) {
        return submission.submit(id, seen, command, context);
    }

    /** What the case said when, on both time axes; with an empty journal if the store has none of that id. */
    public CaseHistory history(CaseId id) {
        return CaseHistory.of(id, journals.changes(id));
    }

    /**
     * Decides a change again as it was decided then, of the case as it was before it; empty if the journal has no decision of that revision.
     * Of a host's case that is possible as long as its tables say the same as then.
     *
     * @param references as handed in then
     */
    public Optional<Redecision> redecide(CaseId id, long revision, References references) {
        wiring.validation.require(Input.of(references));
        List<Change> journal = journals.changes(id);
        return journal.stream()
                .filter(one -> one.revision() == revision)
                .findFirst()
                .flatMap(change ->
                        new Again(wiring.answers).decide(cases.before(id, journal, change), change, references));
    }

    /** Writes a report, in UTF-8 where the format is text. */
    public byte[] render(ReportRequest request) {
        return render(request, journals::changes);
    }

    /**
     * The same of a case that came with its journal, for reports on what happened.
     *
     * @param journal in order; empty: it came without, and the store's is looked at
     * @throws CeException if the journal does not lead to the case of the request
     */
    public byte[] render(ReportRequest request, List<Change> journal) {
        if (journal.isEmpty()) {
            return render(request);
        }
        CaseTransfer.replayed(new CaseDocument(request.caseFile(), journal));
        return render(request, id -> journal);
    }

    private byte[] render(ReportRequest request, Function<CaseId, List<Change>> changes) {
        wiring.validation.require(request.inputs());
        return parts.reporting.render(
                request,
                wiring.answers.parameters(request.caseFile(), request.asOf()),
                wiring.answers::view,
                new Kept(changes, parts.store.attachments(), null));
    }

    /** Writes a report of a view that is not made from one case: of a caseload, or of staff. */
    public byte[] render(ViewRequest request) {
        wiring.validation.require(Input.word("report", request.report()), Input.word("format", request.format()));
        return parts.reporting.render(request);
    }

    /**
     * Makes a document final as it is sent (CT-28, SEM-13): writes the report over the case as it stands with the document final, keeps the bytes
     * with the attachments, and changes the document's entry to final with their digest. Whatever becomes of the case, {@link #frozen} gives the same
     * bytes; a later change starts a new version. The same command id again freezes nothing anew.
     *
     * @param document the document's entry, of the type that the report is about; its state must allow that it becomes final
     * @param request the report, audience, language and format; its case file is only looked at for its id
     * @return what became of the change, and the document if it is final now
     * @throws CeException if there is no such case or document, or the store keeps no attachments
     */
    public FreezeResult freeze(CaseId id, EntryId document, ReportRequest request, CaseContext context) {
        return freezing.freeze(id, document, request, context);
    }

    /**
     * A document as it was sent, byte for byte: the last version of it that was frozen.
     *
     * @return empty if none was, or it was erased since
     * @throws CeException if the store keeps no attachments, or the bytes are not what their digest says
     */
    public Optional<FrozenDocument> frozen(CaseId id, EntryId document) {
        return freezing.frozen(id, document);
    }

    /** The reports there are. */
    public List<Report<?>> reports() {
        return parts.reporting.reports();
    }

    /** The formats there are. */
    public List<Format> formats() {
        return parts.reporting.formats();
    }

    /** Words for codes, dates and amounts in a language: the host's, the packs', the library's. */
    public Messages messages(Locale locale) {
        return parts.reporting.messages(locale);
    }

    /** The case with its journal, to hand on; a case of a source without, as the journal alone does not lead to it. */
    public CaseDocument export(CaseId id) {
        if (cases.isTheirs(id)) {
            return new CaseDocument(cases.load(id).orElseThrow().caseFile(), List.of());
        }
        return new CaseTransfer(journals).export(id);
    }

    /**
     * Takes in a case that the store does not have: with its journal, which must lead to it, or as revision 0 if it comes without. A journal is
     * appended as a whole, after an import that it begins with. One that broke off can be sent again.
     *
     * @param source where it comes from, for the journal
     * @param context who takes it in and when; used only if it comes without journal
     */
    public LoadedCase importCase(CaseDocument document, String source, CaseContext context) {
        wiring.validation.require(CaseTransfer.inputs(document, source, context));
        if (cases.isTheirs(document.caseFile().getId())) {
            throw new CeException(RuntimeError.KEPT_TWICE, "an import of a case that the source has");
        }
        return new CaseTransfer(journals).take(document, source, context);
    }

    /**
     * What job designs are solved with. Every answer of it was checked.
     *
     * @return one that throws {@link org.customizedemployment.core.error.CeException} where a provided solver gives an answer that does not hold
     */
    public AssignmentSolver solver() {
        return parts.solver;
    }

    /**
     * Whether the journal of a case is as it was appended; names the first line that is not.
     *
     * @throws org.customizedemployment.core.error.CeException if the store has no such case or keeps no hash chain
     */
    public Verification verify(CaseId id) {
        return keeping.verify(id, null);
    }

    /**
     * The same, and whether it still contains what an earlier {@link Verification} said.
     *
     * @param revision its revision
     * @param link its link
     */
    public Verification verify(CaseId id, long revision, Digest link) {
        return keeping.verify(id, new ChainVerifier.Noted(revision, link));
    }

    /** Every case of the store, one after the other as the stream is read; at its end rows that are no cases are told, as {@link #cases} does. */
    public Stream<Verification> verifyAll() {
        return keeping.verifyAll();
    }

    /** Documents and photos of the store; empty if it keeps none. What a document entry cites is erased with it. */
    public Optional<AttachmentStore> attachments() {
        return parts.store.attachments();
    }

    /** What was appended, in one order, for whoever keeps an index or sends notices; empty if the store does not tell. */
    public Optional<ChangeFeed> feed() {
        return parts.store.feed();
    }

    @Override
    public void close() {
        wiring.close();
        if (parts.source != null) {
            parts.source.close();
        }
        parts.store.close();
    }

    /** Wires a {@link CustomizedEmployment}. For one thread. */
    public static final class Builder extends Wishes {
        private Builder() {}

        /**
         * @throws org.customizedemployment.core.error.CeException if a pack has problems (all of them are listed), if a provider that was passed
         *     in failed, or if two providers of the same rank have the same id
         */
        public CustomizedEmployment build() {
            return new CustomizedEmployment(new Wiring(this));
        }
    }
}
