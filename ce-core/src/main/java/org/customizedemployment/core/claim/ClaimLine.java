package org.customizedemployment.core.claim;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.value.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one line of a claim, to the minute: claimed = payable + not payable + undecided (SEM-25).
 *
 * @param entry the service entry claimed
 * @param service the service
 * @param serviceDate its own local date, by which rate, certification and caps go (SEM-26)
 * @param outcome the line's outcome
 * @param claimed all its minutes
 * @param payable minutes that are payable
 * @param notPayable minutes that are not
 * @param undecided minutes still open
 * @param pieces its parts in order of time
 * @param money what the payable minutes are worth
 * @param rounded the units that money follows, where the programme rounds; null: money follows the exact minutes
 * @param draws the running balance of each limit after this line, in the order in which lines count (SEM-26); may be empty
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
        List<CapDraw> draws) {
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
            @Nullable List<CapDraw> draws) {
        this.entry = entry;
        this.service = service;
        this.serviceDate = serviceDate;
        this.outcome = outcome;
        this.claimed = claimed;
        this.payable = payable;
        this.notPayable = notPayable;
        this.undecided = undecided;
        this.pieces = List.copyOf(pieces);
        this.money = money;
        this.rounded = rounded;
        this.draws = draws == null ? List.of() : List.copyOf(draws);
    }
}
