package org.customizedemployment.rules.adjudication.overlap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.log.Exclusions;
import org.customizedemployment.rules.programme.Exclusion;

/** Which of two claimants to the same time counts (SEM-23). */
record Settlement(Exclusions exclusions) {
    static final List<Citation> ONCE = List.of(Citation.of("SEM-23"));

    /** What happens to the one that does not simply stand. */
    enum Verdict {
        ADOPTED(LineOutcome.NOT_PAYABLE, "adopted"),
        PRECEDENCE(LineOutcome.NOT_PAYABLE, "precedence"),
        OPEN(LineOutcome.UNDECIDED, "open");

        private final LineOutcome outcome;
        private final String word;

        Verdict(LineOutcome outcome, String word) {
            this.outcome = outcome;
            this.word = word;
        }

        Mark interval(Claimant one, Claimant other, long from, long until, Exclusion exclusion) {
            return new Mark(outcome, shared("claim.overlap-" + word, one, other, from, until), exclusion.citations());
        }

        Mark episode(EntryRef other, ServiceCode service, Exclusion exclusion, boolean firm) {
            boolean waits = !firm && !open();
            Reason reason = Reason.of(waits ? "claim.episode-depends" : "claim.episode-" + word)
                    .with("other", other)
                    .withCode("service", service.value());
            return new Mark(waits ? LineOutcome.UNDECIDED : outcome, reason, exclusion.citations());
        }

        boolean open() {
            return outcome == LineOutcome.UNDECIDED;
        }

        Mark day(Claimant other, LocalDate date, Exclusion exclusion, boolean firm) {
            boolean waits = !firm && !open();
            Reason reason = Reason.of(waits ? "claim.day-depends" : "claim.day-" + word)
                    .with("other", other.ref())
                    .withCode("service", other.service().value())
                    .with("date", date);
            return new Mark(waits ? LineOutcome.UNDECIDED : outcome, reason, exclusion.citations());
        }
    }

    /** Both lines of this programme and for the same service. Lines of two funders for one service are two services. */
    boolean sameService(Claimant one, Claimant other) {
        return one.ours() && other.ours() && one.service().equals(other.service());
    }

    /** What the other does to this one; empty if this one stands. */
    Optional<Verdict> against(Claimant one, Claimant other, Exclusion exclusion) {
        ServiceCode first = exclusion.first();
        boolean mine = one.service().equals(first);
        boolean theirs = other.service().equals(first);
        if (one.precedes(other)) {
            return Optional.empty();
        }
        if (other.precedes(one)) {
            return Optional.of(theirs && !mine && one.refusedBeside(other) ? Verdict.PRECEDENCE : Verdict.ADOPTED);
        }
        if (mine == theirs) {
            return Optional.of(Verdict.OPEN);
        }
        return mine ? Optional.empty() : Optional.of(Verdict.PRECEDENCE);
    }

    /** The same service twice: an exact duplicate, two staff, or one who is said to have been there twice. */
    Mark once(Claimant later, Claimant earlier, long from, long until) {
        boolean sameStaff = staff(later).equals(staff(earlier));
        String code = !sameStaff
                ? "claim.two-staff"
                : later.start() == earlier.start() && later.end() == earlier.end()
                        ? "claim.duplicate"
                        : "claim.same-time-once";
        return Mark.notPayable(shared(code, later, earlier, from, until), ONCE);
    }

    /** The other comes first but is not sure to be paid: refusing this one could leave the time unpaid. */
    Mark waiting(Claimant one, Claimant other, long from, long until, List<Citation> citations) {
        return Mark.undecided(shared("claim.overlap-depends", one, other, from, until), citations);
    }

    private static Object staff(Claimant one) {
        Line line = one.line();
        return line == null ? one : line.entry().getStaff();
    }

    private static Reason shared(String code, Claimant one, Claimant other, long from, long until) {
        return Reason.of(code)
                .with("other", other.ref())
                .withCode("service", other.service().value())
                .with("minutes", Minutes.of(until - from))
                .with("from", clock(one, from))
                .with("until", clock(one, until));
    }

    private static PlaceTime clock(Claimant one, long minute) {
        PlaceTime start = one.when().start();
        return minute >= one.start() ? start.plus(Minutes.of(minute - one.start())) : start;
    }
}
