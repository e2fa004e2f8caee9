package org.customizedemployment.rules.adjudication.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.time.Allowance;
import org.customizedemployment.rules.programme.time.AttendanceTerms;

/**
 * Whether staff served no more people at once than the service allows (SEM-23): by what the line says itself, and by the times that they gave
 * to others, where these were supplied. The latter is paid for both only if both services declare a ratio that covers it.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record GroupStep(Programme programme, OtherTimes others, RunNotes notes) implements LineStep {
    private static final List<Citation> TWO_PEOPLE = List.of(Citation.of("SEM-23"));

    @Override
    public String name() {
        return "group";
    }

    @Override
    public Line apply(Line line) {
        FundedService service = line.service();
        if (service == null) {
            return line;
        }
        AttendanceTerms terms = service.time().attendance();
        Line result = ofItself(line, service, terms);
        for (OtherTimes.Crowd crowd : others.crowds(line.entry())) {
            Line before = result;
            result = mark(crowd, service, line.entry().getWhen().firstDate())
                    .map(mark -> before.mark(crowd.from(), crowd.until(), mark))
                    .orElse(before);
        }
        return result;
    }

    private Line ofItself(Line line, FundedService service, AttendanceTerms terms) {
        Optional<Integer> size = line.entry().getGroupSize();
        LocalDate date = line.entry().getWhen().firstDate();
        boolean matters = terms.group() == Allowance.NOT_ALLOWED || terms.ratio() != null;
        if (size.isEmpty()) {
            return matters
                    ? line.mark(Mark.undecided(reason("claim.group-not-recorded", service), terms.citations()))
                    : line;
        }
        if (size.get() <= 1) {
            return line;
        }
        Reason about = reason("claim.group-not-stated", service).with("people", size.get());
        return switch (terms.group()) {
            case NOT_STATED -> line.mark(Mark.undecided(about, service.citations()));
            case NOT_ALLOWED ->
                line.mark(Mark.notPayable(
                        reason("claim.group-not-allowed", service).with("people", size.get()), terms.citations()));
            case ALLOWED -> withinRatio(line, service, terms, size.get(), date);
        };
    }

    private Line withinRatio(Line line, FundedService service, AttendanceTerms terms, int size, LocalDate date) {
        if (terms.ratio() == null) {
            return line;
        }
        OptionalLong most = most(terms, date);
        if (most.isEmpty()) {
            return line.mark(Mark.undecided(reason("claim.ratio-not-supplied", service), terms.citations()));
        }
        return size <= most.getAsLong()
                ? line
                : line.mark(Mark.notPayable(
                        reason("claim.group-too-large", service)
                                .with("people", size)
                                .with("most", most.getAsLong()),
                        terms.citations()));
    }

    /** Empty if both services declare a ratio that covers so many people. */
    private Optional<Mark> mark(OtherTimes.Crowd crowd, FundedService service, LocalDate date) {
        boolean covered = covers(service, crowd.people(), date);
        for (ServiceCode other : crowd.services()) {
            covered &= programme
                    .service(other)
                    .map(one -> covers(one, crowd.people(), date))
                    .orElse(false);
        }
        if (covered) {
            return Optional.empty();
        }
        Reason reason = reason(crowd.adopted() ? "claim.staff-paid-elsewhere" : "claim.staff-elsewhere", service)
                .with("people", crowd.people());
        return Optional.of(crowd.adopted() ? Mark.notPayable(reason, TWO_PEOPLE) : Mark.undecided(reason, TWO_PEOPLE));
    }

    private boolean covers(FundedService service, int people, LocalDate date) {
        AttendanceTerms terms = service.time().attendance();
        OptionalLong most = most(terms, date);
        return terms.group() == Allowance.ALLOWED && most.isPresent() && people <= most.getAsLong();
    }

    private OptionalLong most(AttendanceTerms terms, LocalDate date) {
        if (terms.ratio() == null) {
            return OptionalLong.empty();
        }
        return notes.read(RunNotes.Use.TERMS, terms.ratio(), date, terms.citations())
                .map(DatedParameter::value)
                .map(value -> OptionalLong.of(number(terms, value)))
                .orElseGet(OptionalLong::empty);
    }

    private static long number(AttendanceTerms terms, ArgumentValue value) {
        if (value instanceof ArgumentValue.OfNumber number) {
            return number.number().longValueExact();
        }
        throw new CeException(
                RulesError.WRONG_PARAMETER_TYPE, "parameter '" + terms.ratio() + "' does not hold a number");
    }

    private static Reason reason(String code, FundedService service) {
        return Reason.of(code).withCode("service", service.code().value());
    }
}
