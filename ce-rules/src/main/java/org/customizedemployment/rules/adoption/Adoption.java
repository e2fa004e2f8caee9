package org.customizedemployment.rules.adoption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.PaidTime;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;

/**
 * Makes a proposed determination a payment fact. Only people do (SEM-20): there is no default and no system party. What is still open is not
 * adopted; it can be decided and adopted later.
 *
 * <pre>{@code
 * Decision bill = adjudication.adjudicate(caseFile, ClaimRequest.of(episode), asOf, references);
 * Determination paid = Adoption.adopt(bill, caseFile, EntryId.of("march"), episode, decision);
 * // recorded in the case, its lines count first from now on
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Adoption {
    private Adoption() {}

    /**
     * What another determination of the programme holds already is left out: it is paid, and what it comes to now is told by {@link
     * ProposedCorrection#all}. A line that is priced together with such a one says so at its price ({@code claim.priced-with-paid}); the two are
     * to be decided on together.
     *
     * @param proposed a decision of kind claim
     * @param caseFile the case as it was decided on
     * @param id the new entry's id, given by the caller
     * @param episode the funding episode that was claimed in
     * @param by who adopts it
     * @return an entry to be recorded: the lines of which all is decided and that are not adopted yet
     * @throws CeException if it is no decision about a claim of this case, if a line is not in the case as it was decided on (because it is
     *     only planned, or has been altered since) or is of another episode, or if nothing is left to adopt
     */
    public static Determination adopt(
            Decision proposed, CaseFile caseFile, EntryId id, EntryId episode, HumanDecision by) {
        if (proposed.getKind() != DecisionKind.CLAIM || !proposed.getCaseId().equals(Optional.of(caseFile.getId()))) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT,
                    "a decision of kind " + proposed.getKind() + " adopted as a claim of this case");
        }
        ProgrammeId programme = ProgrammeId.of(proposed.getSubject());
        StandingDeterminations standing = StandingDeterminations.of(caseFile).under(programme);
        List<AdoptedLine> lines = lines(proposed.getLines()).stream()
                .filter(line -> standing.holding(line.entry().id()).isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT, "a claim with no line that is decided and not yet adopted, adopted");
        }
        lines.forEach(line -> requireGiven(caseFile, episode, line.entry()));
        return builder(proposed, id, episode, by)
                .lines(lines)
                .paidTimes(paidTimes(proposed.getLines(), lines))
                .build();
    }

    private static void requireGiven(CaseFile caseFile, EntryId episode, EntryRef line) {
        Optional<EntryId> own = caseFile.find(ServiceEntry.TYPE, line.id())
                .filter(one -> one.toRef().equals(line))
                .map(ServiceEntry::getEpisode)
                .or(() -> caseFile.find(Milestone.TYPE, line.id())
                        .filter(one -> one.toRef().equals(line))
                        .map(Milestone::getEpisode));
        if (own.isEmpty()) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT, "line " + line + " adopted, which the case does not have in that version");
        }
        if (!own.get().equals(episode)) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT, "line " + line + " of another episode adopted in '" + episode + "'");
        }
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

    /** Which time of the lines that are paid in part; of the others it goes without saying. */
    static List<PaidTime> paidTimes(List<ClaimLine> decided, List<AdoptedLine> adopted) {
        Set<EntryId> entries = new HashSet<>();
        adopted.forEach(line -> entries.add(line.entry().id()));
        return decided.stream()
                .filter(line -> entries.contains(line.entry().id()))
                .filter(line -> line.payable().compareTo(line.claimed()) < 0)
                .flatMap(line -> paidTimes(line).stream())
                .toList();
    }

    private static List<PaidTime> paidTimes(ClaimLine line) {
        List<PaidTime> times = new ArrayList<>();
        PlaceTime from = null;
        PlaceTime until = null;
        for (ClaimPiece piece : line.pieces()) {
            if (piece.outcome() != LineOutcome.PAYABLE) {
                continue;
            }
            if (from != null
                    && until != null
                    && until.toEpochMinute() < piece.from().toEpochMinute()) {
                times.add(new PaidTime(line.entry(), new ServiceInterval(from, until)));
                from = null;
            }
            from = from == null ? piece.from() : from;
            until = piece.from().plus(piece.minutes());
        }
        if (from != null && until != null) {
            times.add(new PaidTime(line.entry(), new ServiceInterval(from, until)));
        }
        return times;
    }

    private static boolean isDecided(LineOutcome outcome) {
        return outcome != LineOutcome.UNDECIDED && outcome != LineOutcome.ERROR;
    }
}
