package org.customizedemployment.rules.adjudication.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.deadline.AuthorizationTerms;
import org.customizedemployment.rules.programme.deadline.Deadline;

/**
 * Whether an authorization was given in time for service on a day: by word, in writing, with the money set aside, approved by those who must
 * (SEM-13). What the programme does not say is undecided.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record AuthorizationDates(AuthorizationTerms terms, DueDates due, List<Citation> citations) {
    public AuthorizationDates {
        citations = List.copyOf(terms.citations().isEmpty() ? citations : terms.citations());
    }

    public Slice check(Slice slice, ServiceAuthorization authorization) {
        return approvals(obligated(given(slice, authorization), authorization), authorization);
    }

    private Slice given(Slice slice, ServiceAuthorization authorization) {
        LocalDate date = slice.date();
        Optional<LocalDate> written = authorization.getWrittenOn();
        Optional<LocalDate> verbal = authorization.getVerbalOn();
        if (written.isEmpty() && verbal.isEmpty()) {
            return slice.with(undecided(about("claim.authorization-not-given", authorization, date)));
        }
        if (written.filter(day -> !day.isAfter(date)).isPresent()) {
            return slice;
        }
        return verbal.filter(day -> !day.isAfter(date)).isPresent()
                ? onTheWord(slice, authorization, verbal.get())
                : afterwards(slice, authorization);
    }

    /** SC-6: on a word of Tuesday, 3 March 2026, in writing within 5 work days is by 10 March. */
    private Slice onTheWord(Slice slice, ServiceAuthorization authorization, LocalDate verbal) {
        Reason about = about("claim.authorization-verbal-not-enough", authorization, slice.date());
        Deadline limit = terms.writtenWithin();
        return switch (terms.verbal()) {
            case NOT_ALLOWED -> slice.with(Mark.notPayable(about.with("verbal", verbal), citations));
            case NOT_STATED -> notStated(slice, authorization);
            case ALLOWED -> limit == null ? slice : inWriting(slice, authorization, limit, verbal);
        };
    }

    private Slice afterwards(Slice slice, ServiceAuthorization authorization) {
        Reason about = about("claim.authorization-after-service", authorization, slice.date());
        Deadline limit = terms.retroactiveWithin();
        return switch (terms.retroactive()) {
            case NOT_ALLOWED -> slice.with(Mark.notPayable(about, citations));
            case NOT_STATED -> notStated(slice, authorization);
            case ALLOWED -> limit == null ? slice : inWriting(slice, authorization, limit, slice.date());
        };
    }

    private Slice notStated(Slice slice, ServiceAuthorization authorization) {
        return slice.with(undecided(about("claim.authorization-not-written-before", authorization, slice.date())));
    }

    private Slice inWriting(Slice slice, ServiceAuthorization authorization, Deadline limit, LocalDate from) {
        DueDates.Due until = due.of(limit, from);
        LocalDate day = until.day();
        if (until.open() != null || day == null) {
            return until.open() == null ? slice : slice.with(until.open());
        }
        Optional<LocalDate> written = authorization.getWrittenOn();
        if (written.isEmpty()) {
            return slice.with(undecided(about("claim.authorization-writing-awaited", authorization, slice.date())
                    .with("due", day)));
        }
        return written.get().isAfter(day)
                ? slice.with(Mark.notPayable(
                        about("claim.authorization-written-late", authorization, slice.date())
                                .with("written", written.get())
                                .with("due", day),
                        citations))
                : slice;
    }

    private Slice obligated(Slice slice, ServiceAuthorization authorization) {
        if (!terms.obligated()) {
            return slice;
        }
        Optional<LocalDate> obligated = authorization.getObligatedOn();
        if (obligated.isEmpty()) {
            return slice.with(undecided(about("claim.authorization-not-obligated", authorization, slice.date())));
        }
        return obligated.get().isAfter(slice.date())
                ? slice.with(Mark.notPayable(
                        about("claim.authorization-obligated-late", authorization, slice.date())
                                .with("obligated", obligated.get()),
                        citations))
                : slice;
    }

    /** Each in their turn: who comes later must not have approved before. */
    private Slice approvals(Slice slice, ServiceAuthorization authorization) {
        LocalDate last = LocalDate.MIN;
        for (Capacity capacity : terms.approvals()) {
            Optional<LocalDate> on = next(authorization.getApprovals(), capacity, last);
            if (on.isEmpty()) {
                return slice.with(undecided(about("claim.authorization-approval-missing", authorization, slice.date())
                        .withCode(
                                "capacity",
                                capacity.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'))));
            }
            last = on.get();
        }
        return slice;
    }

    private static Optional<LocalDate> next(List<HumanDecision> approvals, Capacity capacity, LocalDate since) {
        return approvals.stream()
                .filter(one -> one.capacity() == capacity)
                .map(HumanDecision::on)
                .filter(day -> !day.isBefore(since))
                .min(LocalDate::compareTo);
    }

    private Mark undecided(Reason reason) {
        return Mark.undecided(reason, citations);
    }

    private static Reason about(String code, ServiceAuthorization authorization, LocalDate date) {
        return Reason.of(code).with("authorization", authorization.toRef()).with("date", date);
    }
}
