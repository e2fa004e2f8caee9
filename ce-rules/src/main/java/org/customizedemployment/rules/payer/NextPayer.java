package org.customizedemployment.rules.payer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.programme.funding.HandOnReason;

/**
 * What one payer's bill says of the next: which time and milestones its programme hands on, to whom and why (SEM-27). Nobody is asked by it;
 * {@link BraidedAdjudication} asks.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class NextPayer {
    private NextPayer() {}

    /**
     * One for each line of which something moves on, in the order of the lines; empty if nothing does, or the programme names no one.
     *
     * @param decision a claim under that programme
     */
    public static List<Reason> of(Programme programme, Decision decision) {
        HandOn terms = programme.funding().handOn();
        List<Reason> all = new ArrayList<>();
        if (terms != null) {
            decision.getLines().forEach(line -> add(all, terms, line));
        }
        return all;
    }

    private static void add(List<Reason> all, HandOn terms, ClaimLine line) {
        List<HandOnReason> why = new ArrayList<>(HandOnCodes.why(terms, line.outcome(), line.reasons()));
        Minutes minutes = Minutes.ZERO;
        for (ClaimPiece piece : line.pieces()) {
            List<HandOnReason> own = HandOnCodes.why(terms, piece.outcome(), piece.reasons());
            minutes = own.isEmpty() ? minutes : minutes.plus(piece.minutes());
            why.addAll(own);
        }
        if (why.isEmpty()) {
            return;
        }
        String word = why.get(0).name().toLowerCase(Locale.ROOT).replace('_', '-');
        Reason reason = Reason.of((line.pieces().isEmpty() ? "claim.milestone-moves-on." : "claim.moves-on.") + word)
                .withCode("service", line.service().value())
                .with("date", line.serviceDate())
                .withCode("to", terms.to().value());
        all.add(line.pieces().isEmpty() ? reason : reason.with("minutes", minutes));
    }
}
