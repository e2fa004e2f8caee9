package org.customizedemployment.rules.adjudication.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.line.EarlierVersion;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.deadline.AuthorizationTerms;

/**
 * Whether the authorization that a line draws on covers it, by the service date (SEM-13, SEM-26). A line that names none is not checked unless
 * the programme asks for one: not every funder authorizes. Its limit is a cap and is applied with the caps.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record AuthorizationStep(Programme programme, CaseFile caseFile, DueDates due) implements LineStep {
    private static final List<Citation> CITATIONS = List.of(Citation.of("SEM-13"), Citation.of("SEM-26"));

    @Override
    public String name() {
        return "authorization";
    }

    @Override
    public Line apply(Line line) {
        Claimed claimed = Claimed.of(line.entry());
        return isAsked(claimed) ? line.within(line.start(), line.end(), slice -> check(slice, claimed)) : line;
    }

    /**
     * What draws on an authorization.
     *
     * @param authorization the one it names; empty: none
     * @param provider who claims it; empty: not stated
     */
    private record Claimed(
            EntryId episode, ServiceCode service, Optional<EntryId> authorization, Optional<OrganizationId> provider) {
        static Claimed of(ServiceEntry entry) {
            return new Claimed(entry.getEpisode(), entry.getService(), entry.getAuthorization(), entry.getProvider());
        }

        static Claimed of(Milestone entry) {
            return new Claimed(entry.getEpisode(), entry.getService(), entry.getAuthorization(), entry.getProvider());
        }
    }

    /** What stands against a milestone, by the day on which it was reached. */
    public List<Mark> marks(Milestone milestone) {
        Claimed claimed = Claimed.of(milestone);
        Slice day = new Slice(0, 0, milestone.getReachedOn(), false, List.of());
        return isAsked(claimed) ? check(day, claimed).marks() : List.of();
    }

    private boolean isAsked(Claimed claimed) {
        return claimed.authorization().isPresent() || terms(claimed.service()).required();
    }

    private Slice check(Slice slice, Claimed claimed) {
        return claimed.authorization().map(id -> covers(slice, id, claimed)).orElseGet(() -> without(slice, claimed));
    }

    private Slice covers(Slice slice, EntryId id, Claimed claimed) {
        Slice covered = covers(slice, id, claimed.episode(), claimed.service());
        Optional<OrganizationId> named =
                caseFile.find(ServiceAuthorization.TYPE, id).flatMap(ServiceAuthorization::getProvider);
        boolean other = named.isPresent()
                && claimed.provider().filter(one -> !one.equals(named.get())).isPresent();
        return other
                ? covered.with(Mark.notPayable(
                        Reason.of("claim.authorization-other-provider")
                                .withCode("authorization", id.value())
                                .withCode("provider", named.get().value()),
                        CITATIONS))
                : covered;
    }

    /** Refused only if all authorizations are known and none is for it: else somebody may have to say which it is. */
    private Slice without(Slice slice, Claimed claimed) {
        LocalDate date = slice.date();
        boolean any = caseFile.entries(ServiceAuthorization.TYPE).stream()
                .anyMatch(one -> one.getService().equals(claimed.service())
                        && one.getEpisode().equals(claimed.episode())
                        && one.getPeriod().contains(date));
        boolean known = caseFile.coverageOf(ServiceAuthorization.TYPE).isCompleteOn(date);
        String code = !any && known ? "claim.not-authorized" : "claim.authorization-not-named";
        Reason reason =
                Reason.of(code).withCode("service", claimed.service().value()).with("date", date);
        List<Citation> citations = terms(claimed.service()).citations();
        return slice.with(!any && known ? Mark.notPayable(reason, citations) : Mark.undecided(reason, citations));
    }

    private AuthorizationTerms terms(ServiceCode service) {
        return programme
                .service(service)
                .map(one -> one.claim().authorization())
                .orElse(AuthorizationTerms.NOT_STATED);
    }

    /** The slice, marked if the authorization does not cover that service on its day. */
    private Slice covers(Slice slice, EntryId id, EntryId episode, ServiceCode service) {
        if (caseFile.find(ServiceAuthorization.TYPE, id).isEmpty()) {
            return slice.with(Mark.undecided(
                    Reason.of("claim.authorization-unknown").withCode("authorization", id.value()), CITATIONS));
        }
        return EarlierVersion.on(caseFile, ServiceAuthorization.TYPE, id, slice.date())
                .map(authorization -> mark(slice, authorization, episode, service))
                .orElse(slice);
    }

    private Slice mark(Slice slice, ServiceAuthorization authorization, EntryId episode, ServiceCode service) {
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
        Optional<LocalDate> expired = authorization.getExpiredOn();
        if (expired.isPresent() && !date.isBefore(expired.get())) {
            Reason reason = about("claim.authorization-expired", authorization, date);
            return slice.with(Mark.notPayable(reason.with("expired", expired.get()), CITATIONS));
        }
        Optional<LocalDate> usedUp = authorization.getUsedUpOn();
        if (usedUp.isPresent() && !date.isBefore(usedUp.get())) {
            // On the day itself it may be what used it up.
            Reason reason =
                    about("claim.authorization-used-up", authorization, date).with("used", usedUp.get());
            return slice.with(
                    date.equals(usedUp.get()) ? Mark.undecided(reason, CITATIONS) : Mark.notPayable(reason, CITATIONS));
        }
        if (!authorization.getPeriod().contains(date)) {
            return slice.with(
                    Mark.notPayable(about("claim.authorization-other-dates", authorization, date), CITATIONS));
        }
        return new AuthorizationDates(terms(service), due, CITATIONS).check(slice, authorization);
    }

    private static Reason about(String code, ServiceAuthorization authorization, LocalDate date) {
        return Reason.of(code).with("authorization", authorization.toRef()).with("date", date);
    }
}
