package org.customizedemployment.rules.adjudication.cap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.adjudication.line.EarlierVersion;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapExcess;
import org.customizedemployment.rules.programme.cap.CapPart;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.jspecify.annotations.Nullable;

/**
 * Which limits a slice draws on, with their values on its date: the service's caps with the caps inside them, the cap of indirect time, the
 * authorization's. For one run and one thread.
 */
final class Limits {
    private static final List<Citation> AUTHORIZATION = List.of(Citation.of("SEM-26"));
    private static final List<Citation> FRESH = List.of(Citation.of("SEM-8"));

    private final CaseFile caseFile;
    private final RunNotes notes;
    private final Periods periods;
    private final IdentityHashMap<FundedService, List<TimeCap>> caps = new IdentityHashMap<>();
    private final Map<Known, Limit> known = new HashMap<>();
    private final Set<Authorized> authorized = new HashSet<>();

    Limits(Programme programme, CaseFile caseFile, RunNotes notes) {
        this.caseFile = caseFile;
        this.notes = notes;
        this.periods = new Periods(programme.calendar(), caseFile);
        caseFile.entries(ServiceAuthorization.TYPE)
                .forEach(one -> authorized.add(new Authorized(one.getEpisode(), one.getService())));
    }

    /** Millions of slices share a few limits. */
    private record Known(
            Limit.Kind kind,
            String id,
            long minutes,
            CapPeriod period,
            @Nullable TimeCap cap) {}

    /**
     * What limits a slice.
     *
     * @param draws those that have a value; the narrowest first, as it explains best
     * @param open why it can't be told whether there is room; empty if it can
     */
    record Found(List<Limit.Draw> draws, Optional<Mark> open) {}

    Found of(Line line, Slice slice) {
        FundedService service = line.service();
        if (service == null) {
            return new Found(List.of(), Optional.empty());
        }
        List<Limit.Draw> draws = new ArrayList<>(3);
        Optional<Mark> open = Optional.empty();
        for (TimeCap cap : caps(service)) {
            open = open.or(() -> add(draws, cap, line.entry(), slice));
        }
        authorization(line, slice).ifPresent(limit -> draws.add(new Limit.Draw(limit, 0)));
        return new Found(draws, open);
    }

    private List<TimeCap> caps(FundedService service) {
        List<TimeCap> found = caps.get(service);
        if (found == null) {
            found = new ArrayList<>();
            TimeCap indirect = indirect(service);
            if (indirect != null) {
                found.add(indirect);
            }
            found.addAll(service.caps());
            caps.put(service, found);
        }
        return found;
    }

    /** Where the scope is not declared, any reading may be right: never a fresh cap by default (SEM-8). */
    private static @Nullable TimeCap indirect(FundedService service) {
        ParameterId limit = service.time().indirect().cap();
        if (limit == null) {
            return null;
        }
        List<CapScope> scopes = service.caps().isEmpty()
                ? CapScope.readings()
                : service.caps().get(0).scopes();
        return new TimeCap(limit, scopes, service.time().indirect().citations()).of(CapPart.INDIRECT);
    }

    /** The caps inside it first. */
    private Optional<Mark> add(List<Limit.Draw> draws, TimeCap cap, ServiceEntry entry, Slice slice) {
        if (!cap.part().includes(slice.indirect(), entry.getActivityKind(), entry.getComponent())) {
            return Optional.empty();
        }
        Optional<Mark> open = Optional.empty();
        for (TimeCap inner : cap.inside()) {
            open = open.or(() -> add(draws, inner, entry, slice));
        }
        Optional<Long> minutes = value(cap.limit(), slice.date(), cap.citations());
        if (minutes.isEmpty()) {
            return cap.whenSupplied()
                    ? open
                    : open.or(() -> Optional.of(mark("claim.cap-not-supplied", cap, cap.citations())));
        }
        OptionalInt period = periods.number(cap.period(), slice.date(), entry.getEpisode());
        if (period.isEmpty()) {
            return open.or(() -> Optional.of(mark("claim.cap-period-not-stated", cap, cap.citations())));
        }
        draws.add(new Limit.Draw(limit(cap, minutes.get()), period.getAsInt()));
        return open.or(() -> notStated(cap, entry));
    }

    /** Time that does not say what it counts with may be of any: never a fresh cap (SEM-8). */
    private Optional<Mark> notStated(TimeCap cap, ServiceEntry entry) {
        if (cap.scopes().equals(List.of(CapScope.THEME)) && entry.getTheme().isEmpty()) {
            return Optional.of(mark("claim.cap-theme-not-stated", cap, FRESH));
        }
        boolean byPaper = cap.scopes().equals(List.of(CapScope.AUTHORIZATION));
        return byPaper && entry.getAuthorization().isEmpty() && authorized.contains(Authorized.of(entry))
                ? Optional.of(mark("claim.cap-authorization-not-stated", cap, FRESH))
                : Optional.empty();
    }

    /** What there are authorizations for. */
    private record Authorized(EntryId episode, ServiceCode service) {
        static Authorized of(ServiceEntry entry) {
            return new Authorized(entry.getEpisode(), entry.getService());
        }
    }

    private static Mark mark(String code, TimeCap cap, List<Citation> citations) {
        return Mark.undecided(Reason.of(code).withCode("limit", cap.limit().value()), citations);
    }

    private Limit limit(TimeCap cap, long minutes) {
        Limit.Kind kind = cap.part().indirect() ? Limit.Kind.INDIRECT : Limit.Kind.SERVICE;
        List<CapScope> scopes = cap.scopes().isEmpty() ? CapScope.readings() : cap.scopes();
        return known.computeIfAbsent(
                new Known(kind, cap.limit().value(), minutes, cap.period(), cap),
                key -> new Limit(
                        kind, cap.limit().value(), minutes, scopes, cap.period(), cap.excess(), cap.citations()));
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
                .flatMap(one -> one.getLimit().map(limit -> authorization(one, limit)));
    }

    private Limit authorization(ServiceAuthorization one, Minutes limit) {
        return known.computeIfAbsent(
                new Known(Limit.Kind.AUTHORIZATION, one.id().value(), limit.value(), CapPeriod.ONCE, null),
                key -> new Limit(
                        Limit.Kind.AUTHORIZATION,
                        one.id().value(),
                        limit.value(),
                        List.of(CapScope.AUTHORIZATION),
                        CapPeriod.ONCE,
                        CapExcess.NEVER,
                        AUTHORIZATION));
    }
}
