package org.customizedemployment.rules.adoption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.claim.PaidTime;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;

/**
 * What to do after payment when an entry turned out wrong: a reversal, a replacement and the list of differences, all proposed (SEM-27). The
 * determination that was adopted does not change; whether paid money is asked back is for people to decide (SEM-20).
 *
 * <pre>{@code
 * ProposedCorrection.of(paid, bill, caseFile).ifPresent(proposal -> {
 *     show(proposal.differences());
 *     Determination back = proposal.reversal(EntryId.of("march-back"), decision);
 *     Determination anew = proposal.replacement(EntryId.of("march-anew"), decision).orElseThrow();
 * });
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ProposedCorrection {
    private final Determination paid;
    private final List<LineDifference> differences;
    private final List<AdoptedLine> anew;
    private final List<PaidTime> times;

    private ProposedCorrection(Determination paid, List<LineDifference> differences, List<ClaimLine> today) {
        this.paid = paid;
        this.differences = List.copyOf(differences);
        this.anew = Adoption.lines(today);
        this.times = Adoption.paidTimes(today, anew);
    }

    /**
     * Compares what was paid with what would be proposed today.
     *
     * @param paid an adopted determination
     * @param now a decision about at least the same claim on the case as it stands
     * @param caseFile the case as it stands; a line that it does not have any more comes to nothing
     * @return empty if every line comes to the same
     * @throws CeException if it is no decision about a claim by the same terms of this case, or leaves out a line that the case still has: what
     *     was not asked about is not gone
     */
    public static Optional<ProposedCorrection> of(Determination paid, Decision now, CaseFile caseFile) {
        requireSameClaim(paid, now, caseFile);
        Map<EntryId, ClaimLine> lines = new LinkedHashMap<>();
        now.getLines().forEach(line -> lines.put(line.entry().id(), line));
        List<LineDifference> differences = new ArrayList<>();
        List<ClaimLine> same = new ArrayList<>();
        for (AdoptedLine line : paid.getLines()) {
            ClaimLine today = lines.get(line.entry().id());
            if (today != null) {
                same.add(today);
            } else if (caseFile.find(line.entry().id()).isPresent()) {
                throw new CeException(
                        CoreError.BAD_ARGUMENT,
                        "a decision that leaves out the line " + line.entry() + " of '" + paid.id() + "'");
            }
            if (today == null || !isSame(line, today)) {
                differences.add(new LineDifference(line.entry().id(), line, today));
            }
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(new ProposedCorrection(paid, differences, same));
    }

    /**
     * All that a decision would alter of what was paid by its programme: also of a line that came to something else only because a late one is
     * rounded or priced together with it (SEM-25). People decide on such a correction together with the late line; one without the other pays
     * too much or too little.
     *
     * @param now a decision about a claim of this case
     * @param caseFile the case as it stands
     * @return one for each standing determination that comes to something else, in the order of adoption; those of which the decision leaves out
     *     a line were not asked about and are not among them
     * @throws CeException if it is no decision about a claim of this case
     */
    public static List<ProposedCorrection> all(Decision now, CaseFile caseFile) {
        requireClaimOf(now, caseFile);
        Set<EntryId> asked = new HashSet<>();
        now.getLines().forEach(line -> asked.add(line.entry().id()));
        List<ProposedCorrection> all = new ArrayList<>();
        for (Determination paid : StandingDeterminations.of(caseFile)
                .under(ProgrammeId.of(now.getSubject()))
                .determinations()) {
            boolean whole = paid.getLines().stream()
                    .map(line -> line.entry().id())
                    .allMatch(id -> asked.contains(id) || caseFile.find(id).isEmpty());
            if (whole) {
                of(paid, now, caseFile).ifPresent(all::add);
            }
        }
        return all;
    }

    private static void requireClaimOf(Decision now, CaseFile caseFile) {
        if (now.getKind() != DecisionKind.CLAIM || !now.getCaseId().equals(Optional.of(caseFile.getId()))) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT,
                    "a decision of kind " + now.getKind() + " compared with what this case paid");
        }
    }

    private static void requireSameClaim(Determination paid, Decision now, CaseFile caseFile) {
        boolean same = now.getKind() == DecisionKind.CLAIM
                && now.getSubject().equals(paid.getProgramme().value())
                && now.getCaseId().equals(Optional.of(caseFile.getId()));
        if (!same) {
            throw new CeException(
                    CoreError.BAD_ARGUMENT,
                    "a decision of kind " + now.getKind() + " about '" + now.getSubject()
                            + "' compared with a determination of '" + paid.getProgramme() + "'");
        }
    }

    private static boolean isSame(AdoptedLine paid, ClaimLine today) {
        return paid.payable().equals(today.payable())
                && paid.service().equals(today.service())
                && Objects.equals(paid.amount(), today.money().amount());
    }

    /** The lines that come to something else, in the order in which they were paid. */
    public List<LineDifference> differences() {
        return differences;
    }

    /** The lines that would be taken back: all of the determination. */
    public List<AdoptedLine> takenBack() {
        return paid.getLines();
    }

    /** The lines that would stand in their place; those that are open now are not among them. */
    public List<AdoptedLine> inTheirPlace() {
        return anew;
    }

    /** The reversal, once people have decided on it; an entry to be recorded. */
    public Determination reversal(EntryId id, HumanDecision by) {
        return builder(id, by).lines(paid.getLines()).reverses(paid.id()).build();
    }

    /** The replacement, once people have decided on it; empty if nothing of it is decided. */
    public Optional<Determination> replacement(EntryId id, HumanDecision by) {
        return anew.isEmpty()
                ? Optional.empty()
                : Optional.of(builder(id, by)
                        .lines(anew)
                        .paidTimes(times)
                        .replaces(paid.id())
                        .build());
    }

    private Determination.Builder builder(EntryId id, HumanDecision by) {
        Determination.Builder builder = Determination.builder();
        builder.header(EntryHeader.first(id.value()))
                .episode(paid.getEpisode())
                .programme(paid.getProgramme())
                .adopted(by);
        return builder;
    }
}
