package org.customizedemployment.runtime;

import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Redecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.CaseHistory;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.ProcessMigration;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.plugin.PluginReport;
import org.customizedemployment.runtime.source.StandingCases;
import org.customizedemployment.runtime.store.CaseJournals;
import org.customizedemployment.runtime.validation.BoundaryValidation;
import org.customizedemployment.runtime.validation.Input;
import org.customizedemployment.runtime.verification.ChainVerifier;
import org.customizedemployment.runtime.verification.Verification;
import org.customizedemployment.runtime.watch.RuleWatch;
import org.customizedemployment.spi.codec.CaseCodec;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.ReportProvider;
import org.customizedemployment.spi.solver.SolverProvider;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.strategy.StrategyProvider;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

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
public final class CustomizedEmployment implements AutoCloseable {
    private static final int SNAPSHOT_EVERY = 64;

    private final RuleWatch watch;
    private final Assembly parts;
    private final Processes processes;
    private final BoundaryValidation validation;
    private final CaseJournals journals;
    private final StandingCases cases;
    private final Answers answers;
    private final Submission submission;
    private final Keeping keeping;

    private CustomizedEmployment(Builder builder) {
        watch = new RuleWatch(builder.patience);
        parts = new Assembly(builder, watch);
        processes = new Processes(builder.definition, builder.otherProcesses, builder.migrations);
        Validator validator = builder.validator;
        validation = validator == null ? BoundaryValidation.standard() : BoundaryValidation.with(validator);
        journals = new CaseJournals(parts.store, parts.codec, SNAPSHOT_EVERY);
        answers = new Answers(processes, new RuleBooks(parts.packs), parts.designs, watch);
        cases = new StandingCases(journals, parts.codec, parts.source);
        submission = new Submission(journals, cases, validation, answers);
        keeping = new Keeping(parts.store);
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
     * those of the store. One that can't be read is told as such and hides no other. To be closed.
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

    /** What a command would be answered with, without any effect. */
    public Decision preview(CaseFile file, Command command, CaseContext context) {
        validation.require(Input.of(file), Input.of(command), Input.of(context.references()));
        return answers.decide(file, 0, command, context).decision();
    }

    /** What a move to that phase would be answered with, without any effect. */
    public Decision preview(CaseFile file, PhaseId to, CaseContext context) {
        return preview(file, new Command.Move(to), context);
    }

    /**
     * Asks a named check of the packs.
     *
     * @param check for example {@code indicators}; one that no pack has is answered with <em>not applicable</em>
     */
    public Decision check(CaseFile file, String check, AsOf asOf, References references) {
        validation.require(Input.of(file), Input.word("check", check), Input.of(references));
        return answers.check(file, check, asOf, references);
    }

    /** Everything that can be asked of a case: recorded facts that are flagged, all checks, all designs, the claims of all episodes. */
    public List<Decision> checkAll(CaseFile file, AsOf asOf, References references) {
        validation.require(Input.of(file), Input.of(references));
        return answers.checkAll(file, asOf, references);
    }

    /** Decides the whole claim of a funding episode. A proposal: only people adopt a determination. */
    public Decision adjudicate(CaseFile file, EntryId episode, AsOf asOf, References references) {
        return adjudicate(file, ClaimRequest.of(episode), asOf, references);
    }

    /** Decides part of a claim. */
    public Decision adjudicate(CaseFile file, ClaimRequest request, AsOf asOf, References references) {
        validation.require(Input.of(file), Input.of("request", request), Input.of(references));
        return answers.adjudicate(file, request, asOf, references);
    }

    /** The same questions to many cases, by these dates and references. */
    public Caseload caseload(AsOf asOf, References references) {
        validation.require(Input.of(references));
        return new Caseload(answers, validation, asOf, references, false);
    }

    /**
     * Will this be paid? Decides on a service before it is given, by the case as it would be with it; nothing is recorded. What is not there yet,
     * as a note, a signature or a deliverable, leaves it undecided and says so.
     *
     * @param planned the service, with an id that the case does not have, in a funding episode that it has
     * @return a decision with the one line
     */
    public Decision preview(CaseFile file, ServiceEntry planned, AsOf asOf, References references) {
        validation.require(Input.of(file), Input.of("planned", planned), Input.of(references));
        return answers.preview(file, planned, asOf, references);
    }

    /**
     * Lays out jobs or a business that could be negotiated, each with its account; people choose (SEM-20). Nothing is recorded.
     *
     * @throws org.customizedemployment.core.error.CeException if the request does not say which of several employers or markets it means
     */
    public DesignSet design(DesignRequest request) {
        validation.require(request.inputs());
        return answers.design(request);
    }

    /** Whether a job or business design is what it claims to be, and keeps what the person of the case said. */
    public Decision checkDesign(CaseFile file, EntryId design, AsOf asOf) {
        validation.require(Input.of(file));
        return answers.checkDesign(file, design, asOf);
    }

    /**
     * Asks again what a stored check, claim of a whole episode or design check was about, by the dates given then. The stored decision stands; what is
     * no longer the same is beside it. For anything else, ask again and use {@link Redecision#of}.
     *
     * @param file the case as it was
     * @param references as handed in then
     * @throws org.customizedemployment.core.error.CeException if it is of another kind, of another case, or its claim is not of one episode
     */
    public Redecision redecide(CaseFile file, Decision stored, References references) {
        validation.require(Input.of(file), Input.of("decision", stored), Input.of(references));
        return new Again(answers).decide(file, stored, references);
    }

    /**
     * Decides a change again as it was decided then, of the case as it was before it; empty if the journal has no decision of that revision.
     * Of a host's case that is possible as long as its tables say the same as then.
     *
     * @param references as handed in then
     */
    public Optional<Redecision> redecide(CaseId id, long revision, References references) {
        validation.require(Input.of(references));
        List<Change> journal = journals.changes(id);
        return journal.stream()
                .filter(one -> one.revision() == revision)
                .findFirst()
                .flatMap(change -> new Again(answers).decide(cases.before(id, journal, change), change, references));
    }

    /** Writes a report, in UTF-8 where the format is text. */
    public byte[] render(ReportRequest request) {
        validation.require(request.inputs());
        return parts.reporting.render(request, answers.parameters(request.caseFile(), request.asOf()), answers::view);
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
        validation.require(CaseTransfer.inputs(document, source, context));
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

    /** Every case of the store, one after the other as the stream is read. */
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

    /** All providers: found, chosen, shadowed, failed. */
    public PluginReport plugins() {
        return parts.plugins;
    }

    /** The packs as loaded. */
    public PackLibrary packs() {
        return parts.packs;
    }

    /** The process that new cases get. */
    public ProcessDefinition process() {
        return processes.first();
    }

    /** All processes that cases here may follow, the one for new cases first. */
    public List<ProcessDefinition> processes() {
        return processes.all();
    }

    @Override
    public void close() {
        watch.close();
        validation.close();
        if (parts.source != null) {
            parts.source.close();
        }
        parts.store.close();
    }

    /** Wires a {@link CustomizedEmployment}. For one thread. */
    public static final class Builder {
        @Nullable
        CaseStore store;

        @Nullable
        CaseSource source;

        @Nullable
        CaseCodec codec;

        @Nullable
        ClassLoader loader;

        @Nullable
        SolverProvider solver;

        final List<PackProvider> packs = new ArrayList<>();
        final List<ReportProvider> reports = new ArrayList<>();
        final List<Format> formats = new ArrayList<>();
        final List<StrategyProvider> strategies = new ArrayList<>();
        final List<MessageSource> messages = new ArrayList<>();
        private ProcessDefinition definition = StandardProcess.definition();
        private final List<ProcessDefinition> otherProcesses = new ArrayList<>();
        private final List<ProcessMigration> migrations = new ArrayList<>();
        private @Nullable Validator validator;
        private Duration patience = Duration.ofSeconds(10);

        private Builder() {}

        /** Where cases are kept; without one in memory. */
        public Builder store(CaseStore where) {
            store = where;
            return this;
        }

        /**
         * A host's own tables, whose cases are read from there each time and never written to. What is written here of such a case stands in the
         * store beside it: decisions, documents, entries that the host has no table for. The id of a case is the same in both.
         */
        public Builder source(CaseSource where) {
            source = where;
            return this;
        }

        /** How cases are written; without one as JSON. */
        public Builder codec(CaseCodec how) {
            codec = how;
            return this;
        }

        /** A pack; several in order, lowest layer first. */
        public Builder pack(PackProvider pack) {
            packs.add(pack);
            return this;
        }

        /** Takes in every provider that this loader finds, now and once. What is passed in wins over what is found. */
        public Builder discover(ClassLoader classLoader) {
            loader = classLoader;
            return this;
        }

        /** The process of new cases; without one {@link StandardProcess}. */
        public Builder process(ProcessDefinition other) {
            definition = other;
            return this;
        }

        /** One more process that cases may follow, for example an earlier version of the same. */
        public Builder alsoProcess(ProcessDefinition other) {
            otherProcesses.add(other);
            return this;
        }

        /** A plan by which cases may go over from one process to another; without one they may only keep the phase they are in. */
        public Builder migration(ProcessMigration plan) {
            migrations.add(plan);
            return this;
        }

        /** Reports beside the standard ones; one with the id of a standard report takes its place. */
        public Builder reports(ReportProvider provider) {
            reports.add(provider);
            return this;
        }

        /** A format beside the built-in ones; one with the id of a built-in takes its place. */
        public Builder format(Format format) {
            formats.add(format);
            return this;
        }

        /** Strategies beside the built-in ones; one with the id of a built-in takes its place. */
        public Builder strategies(StrategyProvider provider) {
            strategies.add(provider);
            return this;
        }

        /** What solves assignment problems; without one the library's own solver. */
        public Builder solver(SolverProvider provider) {
            solver = provider;
            return this;
        }

        /** The host's Bean Validation; without one Hibernate Validator without expression language. */
        public Builder validator(Validator other) {
            validator = other;
            return this;
        }

        /**
         * How long one rule in Java may take for one case, 10 seconds if not said. One that takes more than twice that is not asked any more: its
         * answers are <em>error</em>, naming it, and all others stay as they are. For that, questions are asked in threads of the library's own;
         * with zero they are asked in the caller's, and nothing is given up.
         */
        public Builder patience(Duration withOneRule) {
            patience = withOneRule;
            return this;
        }

        /** Words that are asked before those of packs and reports. */
        public Builder messages(MessageSource words) {
            messages.add(words);
            return this;
        }

        /**
         * @throws org.customizedemployment.core.error.CeException if a pack has problems (all of them are listed), if a provider that was passed
         *     in failed, or if two providers of the same rank have the same id
         */
        public CustomizedEmployment build() {
            return new CustomizedEmployment(this);
        }
    }
}
