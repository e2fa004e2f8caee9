package org.customizedemployment.rules.adjudication.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.adjudication.line.Exceptions;
import org.customizedemployment.rules.adjudication.line.FundingStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RulesStep;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.payment.PaymentCheck;
import org.customizedemployment.rules.adjudication.term.AuthorizationStep;
import org.customizedemployment.rules.adjudication.term.DueDates;
import org.customizedemployment.rules.adjudication.term.FilingStep;
import org.customizedemployment.rules.adjudication.term.ProviderStep;
import org.customizedemployment.rules.credential.CredentialAnswer;
import org.customizedemployment.rules.credential.CredentialCheck;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.fee.FeePortion;

/** The questions that every milestone is asked: the same as of time, by the day it was reached. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class MilestoneSteps {
    private static final List<Citation> OWN = List.of(Citation.of("SEM-27"));

    private final Facts facts;
    private final RunNotes notes;
    private final Exceptions exceptions;
    private final PaymentCheck check;
    private final Map<String, MilestoneStep> steps = new LinkedHashMap<>();

    /**
     * @param due counts the days within which a claim is filed and an authorization written
     * @param bound the rules that a pack binds to all claims
     * @param check what its service asks
     * @param exceptions what is lifted, by the same names as of time
     */
    public MilestoneSteps(
            Programme programme,
            Facts facts,
            RunNotes notes,
            DueDates due,
            List<RuleBinding> bound,
            PaymentCheck check,
            Exceptions exceptions) {
        this.facts = facts;
        this.notes = notes;
        this.exceptions = exceptions;
        this.check = check;
        FundingStep funding = new FundingStep(programme, facts.getCaseFile());
        AuthorizationStep authorization = new AuthorizationStep(programme, facts.getCaseFile(), due);
        ProviderStep provider = new ProviderStep(programme, facts.getReferences());
        FilingStep filing = new FilingStep(due, facts.date(DateName.SUBMITTED));
        RulesStep rules = new RulesStep(bound, facts, notes);
        steps.put(
                "funding",
                (one, service) ->
                        both(funding.withinEpisode(day(one), one.getEpisode()).marks(), component(one, service)));
        steps.put("given", (one, service) -> reached(one));
        steps.put("credential", this::credential);
        steps.put(authorization.name(), (one, service) -> authorization.marks(one));
        steps.put(provider.name(), provider::marks);
        steps.put(filing.name(), filing::marks);
        steps.put(rules.name(), (one, service) -> rules.marks(one, one.getReachedOn()));
        steps.put("payment", (one, service) -> check.marks(PaymentCheck.Subject.of(one), service, one.getReachedOn()));
        steps.put("deliverable", new MilestoneDocuments(facts)::marks);
    }

    /** What stands against it, or on what exception it rests that nothing does. */
    List<Mark> marks(Milestone one, FundedService service) {
        // A pack's rule or a wrong parameter may throw anything; whatever it is, it concerns this milestone only.
        List<Mark> marks = new ArrayList<>();
        steps.forEach((name, step) -> {
            try {
                marks.addAll(exceptions.lift(name, one, step.marks(one, service)));
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                marks.add(failed("milestone", e));
            }
        });
        return marks;
    }

    /** What stands against a portion of its fee. */
    List<Mark> marks(Milestone one, FeePortion portion) {
        Facts about = facts.about(one).on(DateName.SERVICE, one.getReachedOn());
        return exceptions.lift("payment", one, check.required(portion.requires(), about));
    }

    static Mark failed(String step, Throwable e) {
        return Mark.error(Reason.of("claim.step-failed")
                .withCode("step", step)
                .withCode("cause", e.getClass().getSimpleName()));
    }

    private static List<Mark> both(List<Mark> one, List<Mark> other) {
        List<Mark> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The day it was reached, as a slice without minutes. */
    private static Slice day(Milestone one) {
        return new Slice(0, 0, one.getReachedOn(), false, List.of());
    }

    private List<Mark> reached(Milestone one) {
        Optional<LocalDate> decision = facts.date(DateName.DECISION);
        boolean later = decision.filter(day -> day.isBefore(one.getReachedOn())).isPresent();
        return later
                ? List.of(Mark.undecided(Reason.of("claim.milestone-later").with("date", one.getReachedOn()), OWN))
                : List.of();
    }

    private static List<Mark> component(Milestone one, FundedService service) {
        Optional<ServiceComponent> stated = one.getComponent();
        return stated.isEmpty()
                        || service.components().isEmpty()
                        || service.components().contains(stated.get())
                ? List.of()
                : List.of(Mark.notPayable(
                        Reason.of("claim.component-not-in-service")
                                .withCode("component", stated.get().value())
                                .withCode("service", service.code().value()),
                        service.citations()));
    }

    private List<Mark> credential(Milestone one, FundedService service) {
        CredentialRequirement requirement = service.credential();
        if (requirement == null) {
            return List.of();
        }
        Optional<ServiceComponent> component = one.getComponent()
                .or(() -> service.components().size() == 1
                        ? Optional.of(service.components().get(0))
                        : Optional.empty());
        if (one.getStaff().isEmpty() || component.isEmpty()) {
            return List.of(Mark.undecided(
                    Reason.of("claim.milestone-staff-not-stated")
                            .withCode("service", service.code().value()),
                    requirement.citations()));
        }
        CredentialAnswer answer = CredentialCheck.check(
                requirement,
                one.getStaff().get(),
                component.get(),
                one.getReachedOn(),
                facts.getReferences(),
                facts.getParameters());
        answer.parametersRead().forEach(read -> notes.note(RunNotes.Use.CREDENTIALS, read, requirement.citations()));
        if (answer.outcome().passes()) {
            return List.of();
        }
        return List.of(
                answer.outcome() == Outcome.NOT_MET
                        ? Mark.notPayable(answer.reason(), answer.citations())
                        : Mark.undecided(answer.reason(), answer.citations()));
    }
}
