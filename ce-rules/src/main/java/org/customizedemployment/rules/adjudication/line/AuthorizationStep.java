package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ServiceEntry;

/**
 * Whether the authorization that a line draws on covers it, by the service date (SEM-13, SEM-26). A line that names none is not checked: not
 * every funder authorizes. Its limit is a cap and is applied with the caps.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record AuthorizationStep(CaseFile caseFile) implements LineStep {
    private static final List<Citation> CITATIONS = List.of(Citation.of("SEM-13"), Citation.of("SEM-26"));

    @Override
    public String name() {
        return "authorization";
    }

    @Override
    public Line apply(Line line) {
        ServiceEntry entry = line.entry();
        return entry.getAuthorization()
                .map(id -> line.within(
                        line.start(), line.end(), slice -> covers(slice, id, entry.getEpisode(), entry.getService())))
                .orElse(line);
    }

    /** The slice, marked if the authorization does not cover that service on its day. */
    public Slice covers(Slice slice, EntryId id, EntryId episode, ServiceCode service) {
        if (caseFile.find(ServiceAuthorization.TYPE, id).isEmpty()) {
            return slice.with(Mark.undecided(
                    Reason.of("claim.authorization-unknown").withCode("authorization", id.value()), CITATIONS));
        }
        return EarlierVersion.on(caseFile, ServiceAuthorization.TYPE, id, slice.date())
                .map(authorization -> mark(slice, authorization, episode, service))
                .orElse(slice);
    }

    private static Slice mark(Slice slice, ServiceAuthorization authorization, EntryId episode, ServiceCode service) {
        LocalDate date = slice.date();
        if (EarlierVersion.held(authorization, date)) {
            return EarlierVersion.mark(slice, authorization);
        }
        if (!authorization.getService().equals(service)
                || !authorization.getEpisode().equals(episode)) {
            return slice.with(Mark.notPayable(
                    Reason.of("claim.authorization-other-service")
                            .with("authorization", authorization.toRef())
                            .withCode("authorized", authorization.getService().value())
                            .withCode("service", service.value()),
                    CITATIONS));
        }
        Optional<LocalDate> withdrawn = authorization.getWithdrawnOn();
        if (withdrawn.isPresent() && !date.isBefore(withdrawn.get())) {
            Reason reason = about("claim.authorization-withdrawn", authorization, date);
            return slice.with(Mark.notPayable(reason.with("withdrawn", withdrawn.get()), CITATIONS));
        }
        if (!authorization.getPeriod().contains(date)) {
            return slice.with(
                    Mark.notPayable(about("claim.authorization-other-dates", authorization, date), CITATIONS));
        }
        return inTime(slice, authorization);
    }

    // Whether a word given before the service and written later will do is the programme's to say; none can say it yet
    // (SC-6).
    private static Slice inTime(Slice slice, ServiceAuthorization authorization) {
        Optional<LocalDate> written = authorization.getWrittenOn();
        Optional<LocalDate> verbal = authorization.getVerbalOn();
        if (written.isEmpty() && verbal.isEmpty()) {
            return slice.with(
                    Mark.undecided(about("claim.authorization-not-given", authorization, slice.date()), CITATIONS));
        }
        if (written.filter(day -> !day.isAfter(slice.date())).isPresent()) {
            return slice;
        }
        return slice.with(Mark.undecided(
                about("claim.authorization-not-written-before", authorization, slice.date()), CITATIONS));
    }

    private static Reason about(String code, ServiceAuthorization authorization, LocalDate date) {
        return Reason.of(code).with("authorization", authorization.toRef()).with("date", date);
    }
}
