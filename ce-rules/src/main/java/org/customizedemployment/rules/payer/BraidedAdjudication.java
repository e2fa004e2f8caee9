package org.customizedemployment.rules.payer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.programme.funding.HandOn;

/**
 * Decides one log with several payers (SEM-27): each is asked in turn, and what it refuses because its cap is reached, because it does not cover
 * it or because it was not authorized moves on to the one that its programme names. Nothing else moves, and what is still open stays with the
 * payer who can settle it. Pure and thread-safe; every minute and every milestone ends with one payer.
 *
 * <pre>{@code
 * BraidedClaim bill = BraidedAdjudication.of(List.of(ads, dds)).adjudicate(caseFile, asOf, references);
 * bill.pieces();   // 10 h with us-ct/ads; 2 h with us-ct/dds, handed on as the cap of the first was reached
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BraidedAdjudication {
    private final Map<ProgrammeId, Payer> payers = new LinkedHashMap<>();

    private BraidedAdjudication(List<Payer> all) {
        if (all.isEmpty()) {
            throw new CeException(CoreError.BAD_ARGUMENT, "a claim without a payer");
        }
        for (Payer one : all) {
            if (payers.put(one.programme().id(), one) != null) {
                throw new CeException(
                        CoreError.BAD_ARGUMENT,
                        "two payers for '" + one.programme().id() + "'");
            }
        }
    }

    /**
     * @param payers the first one first; each of the others is asked only for what is handed on to it
     * @throws CeException if there is none, or two are of one programme
     */
    public static BraidedAdjudication of(List<Payer> payers) {
        return new BraidedAdjudication(payers);
    }

    /** Decides everything in the first payer's episode. */
    public BraidedClaim adjudicate(CaseFile caseFile, AsOf asOf, References references) {
        Handover handover = new Handover(caseFile);
        List<Payer> chain = chain();
        for (int i = 0; i < chain.size() && !handover.isDone(); i++) {
            Payer payer = chain.get(i);
            Decision decision = Adjudication.of(payer.programme(), payer.book())
                    .adjudicate(handover.file(), ClaimRequest.of(payer.episode()), asOf, references);
            handover.answered(decision, payer, i + 1 < chain.size() ? chain.get(i + 1) : null);
        }
        return handover.claim();
    }

    /** From the first payer to those that each hands on to; nobody is asked twice. */
    private List<Payer> chain() {
        List<Payer> chain = new ArrayList<>();
        Payer next = payers.values().stream().findFirst().orElse(null);
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            HandOn terms = next.programme().funding().handOn();
            next = terms == null ? null : payers.get(terms.to());
        }
        return chain;
    }
}
