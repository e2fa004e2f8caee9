package org.customizedemployment.rules.adjudication.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.condition.evaluation.ConditionAnswer;
import org.customizedemployment.rules.condition.evaluation.ConditionEvaluation;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Inclusion;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.ExcludedPurchase;
import org.customizedemployment.rules.programme.funding.Regime;

/**
 * What a programme asks besides time, staff and documents: the regime that holds (ME-3), the rules that a service requires, what is inside
 * another's rate (CT-22) and what can't be bought beside an all-inclusive service (TX-1). The same for time and for milestones.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PaymentCheck {
    private static final List<Citation> OWN = List.of(Citation.of("SEM-11"));

    private final Programme programme;
    private final Facts facts;
    private final RuleBook book;
    private final RunNotes notes;
    private final Purchases purchases;

    public PaymentCheck(Programme programme, Facts facts, RuleBook book, RunNotes notes) {
        this.programme = programme;
        this.facts = facts;
        this.book = book;
        this.notes = notes;
        this.purchases = new Purchases(facts);
    }

    /**
     * What is claimed.
     *
     * @param entry the service entry or milestone
     * @param episode its episode
     * @param component what it belongs to; empty: not stated
     */
    @API(status = API.Status.INTERNAL, since = "0.1")
    public record Subject(Entry entry, EntryId episode, Optional<ServiceComponent> component) {
        static Subject of(ServiceEntry entry) {
            return new Subject(entry, entry.getEpisode(), Optional.of(entry.getComponent()));
        }

        public static Subject of(Milestone entry) {
            return new Subject(entry, entry.getEpisode(), entry.getComponent());
        }
    }

    /** What stands against paying; empty if nothing does. */
    public List<Mark> marks(Subject subject, FundedService service, LocalDate date) {
        List<Mark> marks = new ArrayList<>();
        Facts about = facts.about(subject.entry()).on(DateName.SERVICE, date);
        regime(service, about).ifPresent(marks::add);
        for (Inclusion one : service.payment().included()) {
            boolean meant = one.components().isEmpty()
                    || subject.component().filter(one.components()::contains).isPresent();
            if (meant) {
                Reason inside = Reason.of("claim.inside-another")
                        .withCode("service", service.code().value())
                        .withCode("in", one.in().value());
                marks.add(Mark.notPayable(inside, one.citations()));
            }
        }
        for (ExcludedPurchase one : programme.funding().excluded()) {
            if (one.excludes().contains(service.code())) {
                excluded(one, subject, service, date).ifPresent(marks::add);
            }
        }
        marks.addAll(required(service.payment().requires(), about));
        return marks;
    }

    private static Optional<Mark> regime(FundedService service, Facts about) {
        List<Regime> regimes = service.payment().regimes();
        Reason reason = Reason.of("claim.regime-open")
                .withCode("service", service.code().value());
        List<Citation> citations = new ArrayList<>();
        boolean open = false;
        for (Regime one : regimes) {
            ConditionAnswer answer = ConditionEvaluation.evaluate(one.holds(), about);
            if (answer.outcome().passes()) {
                return Optional.empty();
            }
            open |= answer.outcome() != Outcome.NOT_MET;
            citations.addAll(one.citations());
        }
        if (regimes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                open
                        ? Mark.undecided(reason, citations)
                        : Mark.notPayable(
                                Reason.of("claim.regime-other")
                                        .withCode("service", service.code().value())
                                        .withCode("regime", regimes.get(0).id()),
                                citations));
    }

    /** What rules found, as marks: not met refuses, anything open leaves it open, a failure is a failure. */
    public List<Mark> required(List<RuleId> ids, Facts about) {
        List<RuleBinding> bindings = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (RuleId id : ids) {
            book.find(id)
                    .ifPresentOrElse(
                            rule -> bindings.add(new RuleBinding(rule, BindingPoint.check("claim"), Severity.BLOCKS)),
                            () -> marks.add(
                                    Mark.error(Reason.of("claim.rule-unknown").withCode("rule", id.value()))));
        }
        for (RuleFinding found : RuleEvaluation.ask(bindings, about)) {
            notes.note(found);
            Outcome outcome = found.finding().outcome();
            if (!outcome.passes()) {
                LineOutcome becomes = outcome == Outcome.ERROR
                        ? LineOutcome.ERROR
                        : outcome == Outcome.NOT_MET ? LineOutcome.NOT_PAYABLE : LineOutcome.UNDECIDED;
                marks.add(new Mark(
                        becomes,
                        found.finding().reason(),
                        found.citations(),
                        found.rule().value()));
            }
        }
        return marks;
    }

    /** That it was not bought follows from absence only where authorizations and both logs are complete. */
    private Optional<Mark> excluded(ExcludedPurchase one, Subject subject, FundedService service, LocalDate date) {
        Reason reason = Reason.of("claim.excluded-purchase")
                .withCode("service", service.code().value())
                .withCode("bought", one.service().value());
        Purchases.Bought bought = purchases.of(one.service(), subject.episode(), date);
        if (bought == Purchases.Bought.YES) {
            return Optional.of(Mark.notPayable(reason, one.citations()));
        }
        if (bought == Purchases.Bought.PERHAPS) {
            Reason perhaps = Reason.of("claim.excluded-purchase-perhaps")
                    .withCode("service", service.code().value())
                    .withCode("bought", one.service().value());
            return Optional.of(Mark.undecided(perhaps, one.citations()));
        }
        Set<EntryType<?>> needed =
                new LinkedHashSet<>(List.of(ServiceAuthorization.TYPE, ServiceEntry.TYPE, Milestone.TYPE));
        for (EntryType<?> type : needed) {
            if (!facts.getCaseFile().coverageOf(type).isCompleteOn(date)) {
                notes.notComplete(type.getKind(), OWN);
                return Optional.of(Mark.undecided(
                        Reason.of("claim.excluded-purchase-open")
                                .withCode("bought", one.service().value())
                                .withCode("kind", type.getKind()),
                        one.citations()));
            }
        }
        return Optional.empty();
    }
}
