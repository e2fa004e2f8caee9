package org.customizedemployment.runtime.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.adoption.Notices;
import org.customizedemployment.rules.payer.BraidedAdjudication;
import org.customizedemployment.rules.payer.NextPayer;
import org.customizedemployment.rules.payer.Payer;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.runtime.result.CaseFinding;
import org.customizedemployment.runtime.watch.RuleWatch;
import org.customizedemployment.spi.report.DecisionView;

/** Every question about a case that needs no store. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Answers {
    private final Processes processes;
    private final RuleBooks books;
    private final Designing designs;
    private final RuleWatch watch;

    public Answers(Processes processes, RuleBooks books, Designing designs, RuleWatch watch) {
        this.processes = processes;
        this.books = books;
        this.designs = designs;
        this.watch = watch;
    }

    public CommandOutcome decide(CaseFile file, long revision, Command command, CaseContext context) {
        CaseFile onThatDay = file.recordedOn(context.recordedAt().getDate());
        ProcessDefinition definition = processes.of(file, command);
        CaseProcess process = CaseProcess.of(definition, book(onThatDay, definition, context.asOf()))
                .withMigrations(processes.migrations());
        return watch.ask(() -> process.decide(file, revision, command, context));
    }

    /** What the packs and the agency set, as of the report date. */
    public Parameters parameters(CaseFile file, AsOf asOf) {
        Optional<LocalDate> day = asOf.resolved(file.getLastRecorded()).stream()
                .filter(one -> one.name() == DateName.REPORT)
                .map(NamedDate::date)
                .findFirst();
        return books.parameters(file, day);
    }

    public Decision check(CaseFile file, String check, AsOf asOf, References references) {
        RuleBook book = book(file, asOf);
        return watch.ask(() -> RuleEvaluation.check(book, check, facts(file, asOf, references, book)));
    }

    public List<Decision> checkAll(CaseFile file, AsOf asOf, References references) {
        return watch.ask(() -> all(file, asOf, references));
    }

    private List<Decision> all(CaseFile file, AsOf asOf, References references) {
        RuleBook book = book(file, asOf);
        Facts facts = facts(file, asOf, references, book);
        List<Decision> decisions = new ArrayList<>(recorded(file, book, facts));
        for (BindingPoint point : book.points()) {
            if (point.kind() == BindingPoint.Kind.CHECK && !point.target().equals(Adjudication.CHECK)) {
                decisions.add(RuleEvaluation.check(book, point.target(), facts));
            }
        }
        file.entries(JobDesign.TYPE).forEach(design -> decisions.add(checkDesign(file, design.id(), asOf)));
        file.entries(BusinessDesign.TYPE).forEach(design -> decisions.add(checkDesign(file, design.id(), asOf)));
        for (FundingEpisode episode : file.entries(FundingEpisode.TYPE)) {
            if (books.programme(episode.getProgramme()).isPresent()) {
                decisions.add(adjudicate(file, ClaimRequest.of(episode.id()), asOf, references));
            }
        }
        return decisions;
    }

    /** What recorded facts are flagged with, entry by entry; entries without any flag are left out. */
    private static List<Decision> recorded(CaseFile file, RuleBook book, Facts facts) {
        List<Decision> decisions = new ArrayList<>();
        for (Entry entry : file.allEntries()) {
            List<RuleFinding> findings =
                    RuleEvaluation.ask(book.at(BindingPoint.record(entry.type())), facts.about(entry)).stream()
                            .filter(one -> one.finding().outcome() != Outcome.NOT_APPLICABLE)
                            .toList();
            if (!findings.isEmpty()) {
                String subject = entry.toRef().toString();
                decisions.add(RuleEvaluation.decision(DecisionKind.RECORD, subject, book, facts, findings)
                        .build());
            }
        }
        return decisions;
    }

    /** What is not fine with recorded facts and checks, by outcomes alone. */
    public List<CaseFinding> findings(CaseFile file, AsOf asOf, References references) {
        RuleBook book = book(file, asOf);
        return watch.ask(() -> Glances.of(file, book, facts(file, asOf, references, book)));
    }

    public Decision adjudicate(CaseFile file, ClaimRequest request, AsOf asOf, References references) {
        Adjudication adjudication = adjudication(file, request.episode());
        return watch.ask(() -> adjudication.adjudicate(file, request, asOf, references));
    }

    public Decision adjudicate(CaseFile file, List<EntryId> inTurn, AsOf asOf, References references) {
        List<Payer> payers = inTurn.stream()
                .map(id -> {
                    Programme programme = programme(file, id);
                    return new Payer(programme, books.of(programme.id()), id);
                })
                .toList();
        BraidedAdjudication adjudication = BraidedAdjudication.of(payers);
        return watch.ask(() -> adjudication.adjudicate(file, asOf, references).decision());
    }

    public Decision preview(CaseFile file, ServiceEntry planned, AsOf asOf, References references) {
        Adjudication adjudication = adjudication(file, planned.getEpisode());
        return watch.ask(() -> adjudication.preview(file, planned, asOf, references));
    }

    private Adjudication adjudication(CaseFile file, EntryId id) {
        Programme programme = programme(file, id);
        return Adjudication.of(programme, books.of(programme.id()));
    }

    private Programme programme(CaseFile file, EntryId id) {
        FundingEpisode episode =
                file.find(FundingEpisode.TYPE, id).orElseThrow(() -> unknown(FundingEpisode.TYPE.getKind(), id));
        return books.programme(episode.getProgramme())
                .orElseThrow(() -> new CeException(
                        RuntimeError.UNKNOWN_PROGRAMME,
                        "programme '" + episode.getProgramme() + "' is in none of the packs given, which bring "
                                + (books.programmes().isEmpty() ? "none" : books.programmes())));
    }

    /** What goes with a decision, for reports: of a claim what its programme says besides, if its packs are those that it was decided with. */
    public DecisionView view(CaseView caseView, Decision decision) {
        Optional<Programme> programme = decision.getKind() == DecisionKind.CLAIM
                ? books.programme(ProgrammeId.of(decision.getSubject()))
                : Optional.empty();
        if (programme.isEmpty()) {
            return new DecisionView(caseView, decision);
        }
        Programme terms = programme.get();
        RuleBook book = books.of(terms.id());
        return book.getPacks().equals(decision.getPacks())
                ? new DecisionView(
                        caseView,
                        decision,
                        Notices.of(terms, decision, book.getParameters()),
                        NextPayer.of(terms, decision))
                : new DecisionView(caseView, decision);
    }

    public Decision checkDesign(CaseFile file, EntryId id, AsOf asOf) {
        RuleBook book = book(file, asOf);
        return watch.ask(() -> designs.check(file, id, book, facts(file, asOf, References.NONE, book)));
    }

    public DesignSet design(DesignRequest request) {
        return designs.design(request);
    }

    private RuleBook book(CaseFile file, AsOf asOf) {
        return book(file, processes.of(file), asOf);
    }

    private RuleBook book(CaseFile file, ProcessDefinition definition, AsOf asOf) {
        Optional<LocalDate> day = asOf.date(DateName.DECISION).or(file::getLastRecorded);
        return books.of(file, definition, day);
    }

    private static Facts facts(CaseFile file, AsOf asOf, References references, RuleBook book) {
        return Facts.of(file, asOf, references, book.getParameters());
    }

    private static CeException unknown(String kind, EntryId id) {
        return new CeException(RuntimeError.UNKNOWN_ENTRY, "the case has no " + kind + " '" + id + "'");
    }
}
