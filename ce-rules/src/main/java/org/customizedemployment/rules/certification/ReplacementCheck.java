package org.customizedemployment.rules.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.training.Enrolment;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.rules.programme.scheme.CourseTerms;

/** Retroactive, one-time pay of replacement staff on completion of the course (CT-38). */
record ReplacementCheck(CourseTerms course, TrainingRegister register, Parameters parameters) {
    List<RuleFinding> findings(ActorId staff, OrganizationId payer, LocalDate day) {
        CourseTerms.Replacement terms = course.replacement();
        Noted noted = Noted.blocking("replacement-pay", terms == null ? course.citations() : terms.citations());
        Reason about = Reason.of("rules.replacement-not-stated")
                .withCode("course", course.id())
                .withCode("payer", payer.value());
        if (terms == null || !terms.payer().equals(payer)) {
            return List.of(noted.found(Outcome.CANNOT_TELL, about));
        }
        return List.of(found(noted, terms, staff, day));
    }

    private RuleFinding found(Noted noted, CourseTerms.Replacement terms, ActorId staff, LocalDate day) {
        Optional<Enrolment> enrolment = register.enrolment(staff, course.id());
        if (enrolment.isEmpty()) {
            Reason reason = about("rules.training-not-enrolled", terms);
            return register.isRecordedThrough(day)
                    ? noted.found(Outcome.NOT_MET, reason)
                    : noted.found(
                            Outcome.CANNOT_TELL, reason, new Missing(Missing.Kind.REFERENCE, "training-register"));
        }
        Enrolment one = enrolment.get();
        if (one.replaces() == null) {
            return noted.found(Outcome.NOT_APPLICABLE, about("rules.replacement-of-nobody", terms));
        }
        LocalDate paid = one.replacementPaidOn();
        if (paid != null && !paid.isAfter(day)) {
            return noted.found(
                    Outcome.NOT_MET, about("rules.replacement-paid", terms).with("date", paid));
        }
        LocalDate completed = one.completedOn();
        if (completed == null || completed.isAfter(day)) {
            return noted.found(Outcome.NOT_YET_DUE, about("rules.replacement-not-completed", terms));
        }
        return amount(noted, terms, completed);
    }

    /** All that was published is fulfilled; whether it is paid, people decide, and how much, the agency has to say. */
    private RuleFinding amount(Noted noted, CourseTerms.Replacement terms, LocalDate completed) {
        Optional<DatedParameter> amount = parameters.find(terms.amount(), completed);
        List<DatedParameter> read = amount.stream().toList();
        ArgumentValue value = amount.map(DatedParameter::value).orElse(null);
        if (value == null) {
            Missing missing = new Missing(Missing.Kind.PARAMETER, terms.amount().value());
            Reason reason =
                    about("rules.replacement-amount-not-supplied", terms).with("date", completed);
            return noted.found(new Finding(Outcome.CANNOT_TELL, reason, List.of(missing), List.of(), null), read);
        }
        Missing missing = new Missing(Missing.Kind.HUMAN_DECISION, "replacement-pay");
        Reason reason = about("rules.replacement-to-decide", terms)
                .with("date", completed)
                .with("amount", value);
        return noted.found(new Finding(Outcome.NEEDS_HUMAN_DECISION, reason, List.of(missing), List.of(), null), read);
    }

    private Reason about(String code, CourseTerms.Replacement terms) {
        return Reason.of(code)
                .withCode("course", course.id())
                .withCode("payer", terms.payer().value());
    }
}
