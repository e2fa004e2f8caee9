package org.customizedemployment.rules.adoption;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;

/**
 * Makes a proposed determination a payment fact. Only people do (SEM-20): there is no default and no system party. What is still open is not
 * adopted; it can be decided and adopted later.
 *
 * <pre>{@code
 * Decision bill = adjudication.adjudicate(caseFile, ClaimRequest.of(episode), asOf, references);
 * Determination paid = Adoption.adopt(bill, EntryId.of("march"), episode, decision);
 * // recorded in the case, its lines count first from now on
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Adoption {
    private Adoption() {}

    /**
     * @param proposed a decision of kind claim
     * @param id the new entry's id, given by the caller
     * @param episode the funding episode that was claimed in
     * @param by who adopts it
     * @return an entry to be recorded: the lines of which all is decided
     * @throws CeException if it is no decision about a claim, or if nothing in it is decided
     */
    public static Determination adopt(Decision proposed, EntryId id, EntryId episode, HumanDecision by) {
        if (proposed.getKind() != DecisionKind.CLAIM) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT, "a decision of kind " + proposed.getKind() + " adopted as a claim");
        }
        List<AdoptedLine> lines = lines(proposed.getLines());
        if (lines.isEmpty()) {
            throw new CeException(CoreError.BAD_ARGUMENT, "a claim of which no line is decided, adopted");
        }
        return builder(proposed, id, episode, by).lines(lines).build();
    }

    static Determination.Builder builder(Decision decision, EntryId id, EntryId episode, HumanDecision by) {
        Determination.Builder builder = Determination.builder();
        builder.header(EntryHeader.first(id.value()))
                .episode(episode)
                .programme(ProgrammeId.of(decision.getSubject()))
                .adopted(by);
        return builder;
    }

    static List<AdoptedLine> lines(List<ClaimLine> lines) {
        return lines.stream()
                .filter(line ->
                        isDecided(line.outcome()) && isDecided(line.money().outcome()))
                .map(line -> new AdoptedLine(
                        line.entry(),
                        line.service(),
                        line.serviceDate(),
                        line.payable(),
                        line.money().amount()))
                .toList();
    }

    private static boolean isDecided(LineOutcome outcome) {
        return outcome != LineOutcome.UNDECIDED && outcome != LineOutcome.ERROR;
    }
}
