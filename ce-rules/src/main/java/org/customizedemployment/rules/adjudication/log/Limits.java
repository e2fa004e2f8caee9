package org.customizedemployment.rules.adjudication.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.rules.adjudication.line.EarlierVersion;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.CapScope;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.IndirectTime;
import org.customizedemployment.rules.programme.TimeCap;
import org.jspecify.annotations.Nullable;

/** Which limits a slice draws on, with their values on its date: the service's cap, the cap of indirect time, the authorization's. */
record Limits(CaseFile caseFile, RunNotes notes) {
    private static final List<CapScope> NOT_DECLARED = List.of(CapScope.values());
    private static final List<Citation> AUTHORIZATION = List.of(Citation.of("SEM-26"));

    /** Those that have a value; the narrowest first, as it explains best. */
    List<Limit> of(Line line, Slice slice) {
        FundedService service = line.service();
        if (service == null) {
            return List.of();
        }
        List<Limit> limits = new ArrayList<>(3);
        TimeCap cap = service.cap();
        ParameterId indirect = indirectCap(service, slice);
        if (indirect != null) {
            add(
                    limits,
                    Limit.Kind.INDIRECT,
                    indirect,
                    scopes(cap),
                    slice.date(),
                    service.time().indirect().citations());
        }
        if (cap != null) {
            add(limits, Limit.Kind.SERVICE, cap.limit(), scopes(cap), slice.date(), cap.citations());
        }
        authorization(line, slice).ifPresent(limits::add);
        return limits;
    }

    /** A cap that the source states but of which no value was supplied leaves the minutes open. */
    Optional<Mark> missing(Line line, Slice slice) {
        FundedService service = line.service();
        if (service == null) {
            return Optional.empty();
        }
        TimeCap cap = service.cap();
        ParameterId indirect = indirectCap(service, slice);
        if (indirect != null
                && value(indirect, slice.date(), service.time().indirect().citations())
                        .isEmpty()) {
            return Optional.of(notSupplied(indirect, service.time().indirect().citations()));
        }
        if (cap != null
                && !cap.whenSupplied()
                && value(cap.limit(), slice.date(), cap.citations()).isEmpty()) {
            return Optional.of(notSupplied(cap.limit(), cap.citations()));
        }
        return Optional.empty();
    }

    private static Mark notSupplied(ParameterId id, List<Citation> citations) {
        return Mark.undecided(Reason.of("claim.cap-not-supplied").withCode("limit", id.value()), citations);
    }

    private static @Nullable ParameterId indirectCap(FundedService service, Slice slice) {
        IndirectTime indirect = service.time().indirect();
        return slice.indirect() ? indirect.cap() : null;
    }

    /** Where the scope is not declared, any reading may be right: never a fresh cap by default (SEM-8). */
    private static List<CapScope> scopes(@Nullable TimeCap cap) {
        return cap == null || cap.scopes().isEmpty() ? NOT_DECLARED : cap.scopes();
    }

    private void add(
            List<Limit> limits,
            Limit.Kind kind,
            ParameterId id,
            List<CapScope> scopes,
            LocalDate date,
            List<Citation> citations) {
        value(id, date, citations)
                .ifPresent(minutes -> limits.add(new Limit(kind, id.value(), minutes, scopes, citations)));
    }

    private Optional<Long> value(ParameterId id, LocalDate date, List<Citation> citations) {
        return notes.read(RunNotes.Use.CAPS, id, date, citations)
                .map(DatedParameter::value)
                .map(value -> {
                    if (value instanceof ArgumentValue.OfMinutes most) {
                        return most.minutes().value();
                    }
                    throw new CeException(
                            RulesError.WRONG_PARAMETER_TYPE, "parameter '" + id + "' does not hold minutes");
                });
    }

    private Optional<Limit> authorization(Line line, Slice slice) {
        return line.entry()
                .getAuthorization()
                .flatMap(id -> EarlierVersion.on(caseFile, ServiceAuthorization.TYPE, id, slice.date()))
                .filter(one -> !EarlierVersion.held(one, slice.date()))
                .flatMap(one -> one.getLimit()
                        .map(limit -> new Limit(
                                Limit.Kind.AUTHORIZATION,
                                one.id().value(),
                                limit.value(),
                                List.of(CapScope.AUTHORIZATION),
                                AUTHORIZATION)));
    }
}
