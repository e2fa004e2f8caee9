package org.customizedemployment.rules.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.adjudication.cap.Caps;
import org.customizedemployment.rules.adjudication.line.CredentialStep;
import org.customizedemployment.rules.adjudication.line.DeliverableStep;
import org.customizedemployment.rules.adjudication.line.Exceptions;
import org.customizedemployment.rules.adjudication.line.FundingStep;
import org.customizedemployment.rules.adjudication.line.GivenStep;
import org.customizedemployment.rules.adjudication.line.KindStep;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.PresenceStep;
import org.customizedemployment.rules.adjudication.line.RulesStep;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.adjudication.log.Completeness;
import org.customizedemployment.rules.adjudication.milestone.MilestoneClaims;
import org.customizedemployment.rules.adjudication.milestone.MilestoneSteps;
import org.customizedemployment.rules.adjudication.overlap.Overlap;
import org.customizedemployment.rules.adjudication.payment.Fees;
import org.customizedemployment.rules.adjudication.payment.PaymentCheck;
import org.customizedemployment.rules.adjudication.payment.PaymentStep;
import org.customizedemployment.rules.adjudication.price.Prices;
import org.customizedemployment.rules.adjudication.price.Pricing;
import org.customizedemployment.rules.adjudication.price.Slots;
import org.customizedemployment.rules.adjudication.settling.AsAdopted;
import org.customizedemployment.rules.adjudication.settling.Settling;
import org.customizedemployment.rules.adjudication.term.AuthorizationStep;
import org.customizedemployment.rules.adjudication.term.DueDates;
import org.customizedemployment.rules.adjudication.term.FilingStep;
import org.customizedemployment.rules.adjudication.term.GroupStep;
import org.customizedemployment.rules.adjudication.term.NoteStep;
import org.customizedemployment.rules.adjudication.term.OtherTimes;
import org.customizedemployment.rules.adjudication.term.ProviderStep;
import org.customizedemployment.rules.adjudication.term.RemoteStep;
import org.customizedemployment.rules.adjudication.term.SignatureStep;
import org.customizedemployment.rules.adjudication.unit.JoinedLog;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.PersonalBudget;

/**
 * Decides a claim to the minute and cent by one programme's terms (SEM-11, SEM-22 to SEM-27). Pure, thread-safe, independent of the order in
 * which entries were recorded; of every line, claimed = payable + not payable + undecided. What it gives is a proposal: only people adopt a
 * determination (SEM-20).
 *
 * <pre>{@code
 * Decision bill = Adjudication.of(programme, book)
 *         .adjudicate(caseFile, ClaimRequest.of(episode), AsOf.on(DateName.DECISION, day), references);
 * bill.getLines().get(0).payable();   // 60 min of a visit of 180
 * }</pre>
 *
 * <p>A pack's own rules take part if they are bound to the check {@value #CHECK}: one that blocks and is not met refuses the line's minutes,
 * one that holds payment leaves them undecided; they are asked once for each line, which is the subject of the facts.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Adjudication {
    /** The check to which a pack binds rules about claim lines. */
    public static final String CHECK = "claim";

    private final Programme programme;
    private final RuleBook book;

    private Adjudication(Programme programme, RuleBook book) {
        this.programme = programme;
        this.book = book;
    }

    /**
     * @param programme whose terms hold
     * @param book its parameters, packs and rules
     */
    public static Adjudication of(Programme programme, RuleBook book) {
        return new Adjudication(programme, book);
    }

    /**
     * Decides a claim.
     *
     * @param caseFile the person's case, with all lines that count for caps and overlap
     * @param request what is claimed
     * @param asOf the named dates; the decision date is the one by which deliverables must have been received
     * @param references the register of credentials, if there is one
     * @return a decision of kind claim with a line for each entry claimed, in order of service; without outcome if nothing was claimed
     * @throws CeException if the episode is not in the case, or belongs to another programme
     */
    public Decision adjudicate(CaseFile caseFile, ClaimRequest request, AsOf asOf, References references) {
        return adjudicate(caseFile, request, asOf, references, Optional.empty());
    }

    private Decision adjudicate(
            CaseFile all, ClaimRequest request, AsOf asOf, References references, Optional<EntryId> planned) {
        requireEpisode(all, request.episode());
        Facts facts = Facts.of(all, asOf, references, book.getParameters());
        CaseFile caseFile = facts.getCaseFile();
        RunNotes notes = new RunNotes(book.getParameters());
        Set<EntryId> episodes = episodes(caseFile);
        Adopted adopted = Adopted.of(caseFile, programme.id(), request);

        List<Line> lines = new ArrayList<>();
        List<ServiceEntry> others = new ArrayList<>();
        for (ServiceEntry entry : facts.getIndex().services()) {
            if (episodes.contains(entry.getEpisode())) {
                lines.add(Line.of(entry, programme.service(entry.getService()).orElse(null)));
            } else {
                others.add(entry);
            }
        }
        PaymentCheck check = new PaymentCheck(programme, facts, book, notes);
        DueDates due = new DueDates(programme.calendar(), notes);
        Exceptions exceptions = Exceptions.of(caseFile.entries(ExceptionGrant.TYPE), facts.date(DateName.DECISION));
        List<LineStep> own = ownSteps(facts, notes, check, due, planned);
        List<Line> judged =
                lines.stream().map(line -> LineStep.all(own, exceptions, line)).toList();
        Completeness completeness = new Completeness(programme, caseFile, notes);
        Caps.Capped capped = AsAdopted.of(judged, adopted.paid(), (each, paid) -> {
            Caps.Context context =
                    new Caps.Context(programme, caseFile, notes, completeness, exceptions, request::claims, paid);
            return Settling.of(
                    AsAdopted.inOrder(each, paid),
                    (now, later) -> Caps.apply(
                            context,
                            Overlap.settle(
                                    programme,
                                    now,
                                    later,
                                    others,
                                    caseFile.entries(OtherService.TYPE),
                                    caseFile.entries(FundingEpisode.TYPE),
                                    paid)));
        });
        Fees fees = new Fees(facts, notes);
        PersonalBudget budget = programme.funding().budget();
        // A budget and what was authorized run over all lines of the programme, claimed or not.
        Claimed claimed = new Claimed(request, adopted, WithinBudget.isNeeded(budget, caseFile));
        MilestoneClaims claims = new MilestoneClaims(
                programme,
                facts,
                new MilestoneSteps(programme, facts, notes, due, book.at(BindingPoint.check(CHECK)), check, exceptions),
                fees,
                notes);
        List<ClaimLine> milestones =
                claims.lines(episodes, adopted.milestones(), one -> claimed.all() || request.claims(one));
        return decision(claimed, facts, notes, capped, fees, milestones);
    }

    /** What is claimed, what was adopted, and whether all lines are decided and not only those that are claimed. */
    private record Claimed(ClaimRequest request, Adopted adopted, boolean all) {}

    /**
     * Will this be paid? Decides on a service before it is given, by the case as it would be with it; nothing is recorded. What is not there
     * yet, as a note, a signature or a deliverable, leaves it undecided and says so. A log that is complete on the decision date is read as
     * complete until the service: nothing else is planned.
     *
     * @param planned the service, with an id that the case does not have
     * @return a decision with the one line
     * @throws CeException if its episode is not in the case or belongs to another programme, or if the case has an entry of its id
     */
    public Decision preview(CaseFile caseFile, ServiceEntry planned, AsOf asOf, References references) {
        PlannedService plan = new PlannedService(planned);
        LocalDate today = asOf.date(DateName.DECISION)
                .or(caseFile::getLastRecorded)
                .orElse(planned.getWhen().firstDate());
        ClaimRequest request = ClaimRequest.of(planned.getEpisode())
                .during(EffectiveRange.on(planned.getWhen().firstDate()))
                .forServices(List.of(planned.getService()));
        return plan.only(
                adjudicate(plan.in(caseFile, today), request, asOf, references, Optional.of(planned.id())), programme);
    }

    /** What refuses a line for its own sake, so that it takes no time from another; asked before overlap is settled. */
    private List<LineStep> ownSteps(
            Facts facts, RunNotes notes, PaymentCheck check, DueDates due, Optional<EntryId> planned) {
        CaseFile caseFile = facts.getCaseFile();
        return List.of(
                new GivenStep(facts.date(DateName.DECISION), planned),
                new FundingStep(programme, caseFile),
                new KindStep(programme),
                new CredentialStep(facts.getReferences(), book.getParameters(), notes),
                new AuthorizationStep(programme, caseFile, due),
                new ProviderStep(programme, facts.getReferences()),
                new RemoteStep(),
                new GroupStep(programme, OtherTimes.of(facts.getReferences()), notes),
                new NoteStep(due),
                new SignatureStep(),
                new FilingStep(due, facts.date(DateName.SUBMITTED)),
                new RulesStep(book.at(BindingPoint.check(CHECK)), facts, notes),
                new PaymentStep(check, !programme.funding().excluded().isEmpty()),
                new PresenceStep(),
                DeliverableStep.of(programme, facts));
    }

    private Decision decision(
            Claimed claimed, Facts facts, RunNotes notes, Caps.Capped capped, Fees fees, List<ClaimLine> milestones) {
        JoinedLog joined = JoinedLog.of(
                capped.lines(), one -> claimed.all() || claimed.request().claims(one));
        PersonalBudget budget = programme.funding().budget();
        Prices prices = Pricing.of(
                capped.lines(),
                joined,
                fees,
                Slots.of(budget, capped.lines(), claimed.adopted().order()));
        List<ClaimLine> time = capped.lines().stream()
                .filter(line -> claimed.all() || claimed.request().claims(line.entry()))
                .sorted(Comparator.comparingLong(Line::start)
                        .thenComparingLong(Line::end)
                        .thenComparing(line -> line.entry().getService())
                        .thenComparing(line -> line.entry().id()))
                .map(line -> ClaimLines.of(
                        line,
                        Objects.requireNonNull(prices.answers().get(line.entry().id())),
                        joined.rounded(line.entry().id()),
                        capped.use().draws(line.entry().id())))
                .toList();
        WithinBudget within = WithinBudget.of(
                budget, facts.getCaseFile(), claimed.adopted(), prices, ClaimLines.inOrder(time, milestones));
        List<ClaimLine> lines = new PaidBefore(claimed.adopted().lines(), joined, prices)
                .told(within.lines()).stream()
                        .filter(line -> within.isClaimed(line, claimed.request()))
                        .toList();
        Optional<LineOutcome> outcome =
                LineOutcome.combine(lines.stream().map(ClaimLine::outcome).toList());
        List<RuleFinding> findings = new ArrayList<>(notes.findings());
        findings.addAll(Sources.of(programme, lines));
        return RuleEvaluation.decision(DecisionKind.CLAIM, programme.id().value(), book, facts, findings)
                .outcome(Optional.empty())
                .claimOutcome(outcome)
                .lines(lines)
                .balances(capped.use().balances())
                .authorizations(capped.use().authorizations())
                .build();
    }

    private void requireEpisode(CaseFile caseFile, EntryId id) {
        FundingEpisode episode = caseFile.find(FundingEpisode.TYPE, id)
                .orElseThrow(() -> new CeException(CoreError.UNKNOWN_REFERENCE, "funding episode '" + id + "'"));
        if (!episode.getProgramme().equals(programme.id())) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT,
                    "funding episode of programme '" + episode.getProgramme() + "' adjudicated by '" + programme.id()
                            + "'");
        }
    }

    /** Episodes of this programme: their lines share its caps, as far as the scope of a cap reaches. */
    private Set<EntryId> episodes(CaseFile caseFile) {
        Set<EntryId> ids = new TreeSet<>();
        for (FundingEpisode episode : caseFile.entries(FundingEpisode.TYPE)) {
            if (episode.getProgramme().equals(programme.id())) {
                ids.add(episode.id());
            }
        }
        return ids;
    }
}
