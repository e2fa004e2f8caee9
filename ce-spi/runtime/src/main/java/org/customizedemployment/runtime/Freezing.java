package org.customizedemployment.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.keeping.Submission;
import org.customizedemployment.runtime.page.Kept;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.result.FreezeResult;
import org.customizedemployment.runtime.result.FrozenDocument;
import org.customizedemployment.runtime.source.StandingCase;
import org.customizedemployment.runtime.source.StandingCases;
import org.customizedemployment.runtime.store.CaseJournals;
import org.customizedemployment.runtime.validation.Input;
import org.customizedemployment.spi.store.Attachment;
import org.customizedemployment.spi.store.AttachmentStore;

/**
 * Makes documents final. The page says final before its bytes are counted, so that what is kept is what is sent; the bytes are kept before the
 * journal names their digest, so that no digest is ever without its bytes; and nothing is kept of a document that may not be final.
 */
final class Freezing {
    private final Wiring wiring;
    private final CaseJournals journals;
    private final StandingCases cases;
    private final Submission submission;

    Freezing(Wiring wiring, CaseJournals journals, StandingCases cases, Submission submission) {
        this.wiring = wiring;
        this.journals = journals;
        this.cases = cases;
        this.submission = submission;
    }

    FreezeResult freeze(CaseId id, EntryId document, ReportRequest request, CaseContext context) {
        List<Input> inputs = new ArrayList<>(List.of(request.inputs()));
        inputs.add(Input.of(context.references()));
        wiring.validation.require(inputs.toArray(new Input[0]));
        if (!request.caseFile().getId().equals(id)) {
            throw new CeException(RuntimeError.OTHER_CASE, "report '" + request.report() + "' of two cases");
        }
        AttachmentStore store = store();
        Optional<Change> before = journals.applied(id, context.commandId());
        if (before.isPresent()) {
            return again(id, document, before.get(), context);
        }
        StandingCase standing = cases.load(id)
                .orElseThrow(() -> new CeException(RuntimeError.NO_SUCH_CASE, "neither store nor source has the case"));
        CaseFile file = standing.caseFile();
        DocumentRecord last = file.find(DocumentRecord.TYPE, document)
                .orElseThrow(
                        () -> new CeException(RuntimeError.UNKNOWN_ENTRY, "there is no document '" + document + "'"));
        LocalDate day = context.recordedAt().getDate();
        DocumentRecord finished = DocumentRecord.builder()
                .from(last)
                .header(last.getHeader().next().withEffective(EffectiveRange.from(day)))
                .state(DocumentState.FINAL)
                .build();
        byte[] content = render(document, request.inState(file.with(finished)));
        String mediaType = wiring.parts.reporting.mediaType(request.format());
        Command command = new Command.Change(
                DocumentRecord.builder()
                        .from(finished)
                        .content(Digest.of(content))
                        .build(),
                day);
        CommandOutcome outcome = wiring.answers.decide(file, standing.revision(), command, context);
        if (!(outcome instanceof CommandOutcome.Accepted)) {
            return new FreezeResult(new CommandResult.Refused(outcome.decision()), null);
        }
        keep(store, id, mediaType, content);
        CommandResult result = submission.submit(id, standing.revision(), command, context);
        return new FreezeResult(
                result,
                result instanceof CommandResult.Accepted
                        ? new FrozenDocument(finished.toRef(), mediaType, content)
                        : null);
    }

    private byte[] render(EntryId document, ReportRequest request) {
        return wiring.parts.reporting.render(
                request,
                wiring.answers.parameters(request.caseFile(), request.asOf()),
                wiring.answers::view,
                new Kept(journals::changes, wiring.parts.store.attachments(), document));
    }

    /** The same command id: what it led to stands, and nothing is written anew. */
    private FreezeResult again(CaseId id, EntryId document, Change before, CaseContext context) {
        if (!(before.command() instanceof Command.Change command)
                || !command.entry().id().equals(document)) {
            return new FreezeResult(new CommandResult.CommandIdReused(before), null);
        }
        CommandResult result = submission.submit(id, command, context);
        return new FreezeResult(
                result,
                result instanceof CommandResult.AlreadyApplied
                        ? frozen(id, document).orElse(null)
                        : null);
    }

    private static void keep(AttachmentStore store, CaseId id, String mediaType, byte[] content) {
        try {
            Attachment kept = store.put(id, mediaType, new ByteArrayInputStream(content));
            if (kept.erased()) {
                throw new CeException(
                        RuntimeError.FROZEN_UNREADABLE,
                        "the same document was frozen before and has been erased since");
            }
        } catch (IOException e) {
            throw new CeException(RuntimeError.FROZEN_UNREADABLE, "a document that was to be kept", e);
        }
    }

    /** The last version that was made final with its bytes kept; empty if there is none, or they were erased. */
    Optional<FrozenDocument> frozen(CaseId id, EntryId document) {
        AttachmentStore store = store();
        List<Entry> versions =
                cases.load(id).map(one -> one.caseFile().versions(document)).orElse(List.of());
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i) instanceof DocumentRecord version
                    && version.getState() == DocumentState.FINAL
                    && version.getContent().isPresent()) {
                return read(store, id, version, version.getContent().get());
            }
        }
        return Optional.empty();
    }

    private static Optional<FrozenDocument> read(
            AttachmentStore store, CaseId id, DocumentRecord version, Digest digest) {
        Optional<Attachment> kept = store.find(id, digest);
        Optional<InputStream> opened = store.open(id, digest);
        if (kept.isEmpty() || opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = opened.get()) {
            return Optional.of(new FrozenDocument(version.toRef(), kept.get().mediaType(), in.readAllBytes()));
        } catch (IOException e) {
            throw new CeException(RuntimeError.FROZEN_UNREADABLE, "a document of version " + version.toRef(), e);
        }
    }

    private AttachmentStore store() {
        return wiring.parts
                .store
                .attachments()
                .orElseThrow(
                        () -> new CeException(RuntimeError.NO_ATTACHMENTS, "a document was to be kept as it was sent"));
    }
}
