package org.customizedemployment.core.claim;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.value.Minutes;

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
        @Valid MoneyAnswer money) {
    public ClaimLine {
        pieces = List.copyOf(pieces);
    }
}
