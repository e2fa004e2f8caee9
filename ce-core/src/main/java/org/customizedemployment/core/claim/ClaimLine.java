package org.customizedemployment.core.claim;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of a claim, to the minute: claimed = payable + not payable + undecided (SEM-25).
 *
 * @param entry the service entry or milestone claimed
 * @param service the service
 * @param serviceDate its own local date, by which rate, certification and caps go (SEM-26)
 * @param outcome the line's outcome
 * @param claimed all its minutes
 * @param payable minutes that are payable
 * @param notPayable minutes that are not
 * @param undecided minutes still open
 * @param pieces its parts in order of time; none for a milestone, which has no minutes
 * @param money what the payable minutes or the milestone are worth
 * @param rounded the units that money follows, where the programme rounds; null: money follows the exact minutes
 * @param draws the running balance of each limit after this line, in the order in which lines count (SEM-26); may be empty
 * @param reasons of a line without minutes: why; else those of its pieces say so
 * @param citations the requirements those reasons rest on
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ClaimLine(
        EntryRef entry,
        ServiceCode service,
        LocalDate serviceDate,
        LineOutcome outcome,
        Minutes claimed,
        Minutes payable,
        Minutes notPayable,
        Minutes undecided,
        List<@Valid ClaimPiece> pieces,
        @Valid MoneyAnswer money,
        @Nullable RoundedTime rounded,
        List<@Valid CapDraw> draws,
        List<@Valid Reason> reasons,
        List<Citation> citations) {
    public ClaimLine(
            EntryRef entry,
            ServiceCode service,
            LocalDate serviceDate,
            LineOutcome outcome,
            Minutes claimed,
            Minutes payable,
            Minutes notPayable,
            Minutes undecided,
            @Nullable List<ClaimPiece> pieces,
            MoneyAnswer money,
            @Nullable RoundedTime rounded,
            @Nullable List<CapDraw> draws,
            @Nullable List<Reason> reasons,
            @Nullable List<Citation> citations) {
        this.entry = entry;
        this.service = service;
        this.serviceDate = serviceDate;
        this.outcome = outcome;
        this.claimed = claimed;
        this.payable = payable;
        this.notPayable = notPayable;
        this.undecided = undecided;
        this.pieces = pieces == null ? List.of() : List.copyOf(pieces);
        this.money = money;
        this.rounded = rounded;
        this.draws = draws == null ? List.of() : List.copyOf(draws);
        this.reasons = reasons == null ? List.of() : List.copyOf(reasons);
        this.citations = citations == null ? List.of() : List.copyOf(citations);
    }

    /** A line of time, whose pieces say why. */
    public ClaimLine(
            EntryRef entry,
            ServiceCode service,
            LocalDate serviceDate,
            LineOutcome outcome,
            Minutes claimed,
            Minutes payable,
            Minutes notPayable,
            Minutes undecided,
            List<ClaimPiece> pieces,
            MoneyAnswer money,
            @Nullable RoundedTime rounded,
            List<CapDraw> draws) {
        this(
                entry,
                service,
                serviceDate,
                outcome,
                claimed,
                payable,
                notPayable,
                undecided,
                pieces,
                money,
                rounded,
                draws,
                List.of(),
                List.of());
    }

    /** A milestone: all or nothing, without minutes. */
    public static ClaimLine ofMilestone(
            EntryRef entry,
            ServiceCode service,
            LocalDate reachedOn,
            LineOutcome outcome,
            MoneyAnswer money,
            List<Reason> reasons,
            List<Citation> citations) {
        return new ClaimLine(
                entry,
                service,
                reachedOn,
                outcome,
                Minutes.ZERO,
                Minutes.ZERO,
                Minutes.ZERO,
                Minutes.ZERO,
                List.of(),
                money,
                null,
                List.of(),
                reasons,
                citations);
    }

    /** The same line with another answer about its money. */
    public ClaimLine withMoney(MoneyAnswer answer) {
        return new ClaimLine(
                entry,
                service,
                serviceDate,
                outcome,
                claimed,
                payable,
                notPayable,
                undecided,
                pieces,
                answer,
                rounded,
                draws,
                reasons,
                citations);
    }

    /** The same line with other words on why; for views that may not point to all that it rests on. */
    public ClaimLine withReasons(List<ClaimPiece> others, List<Reason> own) {
        return new ClaimLine(
                entry,
                service,
                serviceDate,
                outcome,
                claimed,
                payable,
                notPayable,
                undecided,
                others,
                money,
                rounded,
                draws,
                own,
                citations);
    }

    /** The same line with other running balances. */
    public ClaimLine withDraws(List<CapDraw> others) {
        return new ClaimLine(
                entry,
                service,
                serviceDate,
                outcome,
                claimed,
                payable,
                notPayable,
                undecided,
                pieces,
                money,
                rounded,
                others,
                reasons,
                citations);
    }
}
