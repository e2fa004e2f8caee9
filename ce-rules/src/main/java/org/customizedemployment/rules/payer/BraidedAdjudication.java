package org.customizedemployment.rules.payer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.programme.funding.HandOn;

/**
 * Decides one log with several payers (SEM-27): each is asked in turn, and what it refuses because its cap is reached, because it does not cover
 * it or because it was not authorized moves on to the one that its programme names. Nothing else moves, and what is still open stays with the
 * payer who can settle it. Pure and thread-safe; every minute ends with one payer.
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
     * @throws CeException if two are of one programme
     */
    public static BraidedAdjudication of(List<Payer> payers) {
        return new BraidedAdjudication(payers);
    }

    /** A piece on its way: the entry that stands for it, and the one of the case that it is of. */
    private record Moving(ServiceEntry entry, EntryRef original, List<ProgrammeId> by) {}

    /** Decides everything in the first payer's episode. */
    public BraidedClaim adjudicate(CaseFile caseFile, AsOf asOf, References references) {
        List<FundedPiece> pieces = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        CaseFile file = caseFile;
        Map<EntryId, Moving> moving = new LinkedHashMap<>();
        Optional<Payer> next = payers.values().stream().findFirst();
        List<ProgrammeId> asked = new ArrayList<>();
        while (next.isPresent() && !asked.contains(next.get().programme().id())) {
            Payer payer = next.get();
            asked.add(payer.programme().id());
            Decision decision = Adjudication.of(payer.programme(), payer.book())
                    .adjudicate(file, ClaimRequest.of(payer.episode()), asOf, references);
            decisions.add(decision);
            HandOn terms = payer.programme().funding().handOn();
            Payer after = terms == null ? null : payers.get(terms.to());
            boolean more = after != null && !asked.contains(after.programme().id());
            CaseFileBuilder builder = file.toBuilder();
            Map<EntryId, Moving> handedOn = new LinkedHashMap<>();
            for (ClaimLine line : decision.getLines()) {
                boolean own =
                        asked.size() == 1 || moving.containsKey(line.entry().id());
                if (!own || line.pieces().isEmpty()) {
                    continue;
                }
                Moving one =
                        moving.getOrDefault(line.entry().id(), new Moving(entry(file, line), line.entry(), List.of()));
                List<ServiceInterval> kept = new ArrayList<>();
                for (ClaimPiece piece : line.pieces()) {
                    ServiceInterval when =
                            new ServiceInterval(piece.from(), piece.from().plus(piece.minutes()));
                    if (more && terms != null && after != null && HandOnCodes.handsOn(terms, piece)) {
                        Moving moved = moved(file, one, when, payer, after, handedOn.size());
                        handedOn.put(moved.entry().id(), moved);
                    } else {
                        kept.add(when);
                        pieces.add(piece(one, payer, piece));
                    }
                }
                keep(builder, one.entry(), kept, handedOn);
            }
            handedOn.values().forEach(one -> builder.add(one.entry()));
            file = builder.build();
            moving = handedOn;
            next = handedOn.isEmpty() ? Optional.empty() : Optional.ofNullable(after);
        }
        pieces.sort(Comparator.comparing(FundedPiece::from)
                .thenComparing(one -> one.entry().id()));
        return new BraidedClaim(pieces, decisions);
    }

    private static ServiceEntry entry(CaseFile file, ClaimLine line) {
        return file.find(ServiceEntry.TYPE, line.entry().id())
                .orElseThrow(() -> new CeException(CoreError.UNKNOWN_REFERENCE, "'" + line.entry() + "'"));
    }

    private static FundedPiece piece(Moving one, Payer payer, ClaimPiece piece) {
        return new FundedPiece(
                one.original(),
                piece.from(),
                piece.minutes(),
                payer.programme().id(),
                piece.outcome(),
                piece.reasons(),
                one.by());
    }

    /** What is handed on, as an entry of the next payer's episode, under its authorization if it has just one. */
    private static Moving moved(CaseFile file, Moving one, ServiceInterval when, Payer by, Payer to, int number) {
        List<ProgrammeId> chain = new ArrayList<>(one.by());
        chain.add(by.programme().id());
        ServiceEntry.Builder builder = ServiceEntry.builder();
        builder.from(one.entry())
                .header(EntryHeader.first(one.original().id() + "~" + chain.size() + "-" + (number + 1)))
                .episode(to.episode())
                .when(when)
                .authorization(authorization(file, one.entry(), to));
        return new Moving(builder.build(), one.original(), chain);
    }

    private static Optional<EntryId> authorization(CaseFile file, ServiceEntry entry, Payer to) {
        List<EntryId> all = file.entries(ServiceAuthorization.TYPE).stream()
                .filter(one -> one.getEpisode().equals(to.episode())
                        && one.getService().equals(entry.getService())
                        && one.getPeriod().contains(entry.getWhen().firstDate()))
                .map(ServiceAuthorization::id)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The first payer keeps what it answers for; what went on no longer takes time there. */
    private static void keep(
            CaseFileBuilder builder, ServiceEntry entry, List<ServiceInterval> kept, Map<EntryId, Moving> handedOn) {
        Minutes rest = kept.stream().map(ServiceInterval::length).reduce(Minutes.ZERO, Minutes::plus);
        if (rest.equals(entry.getWhen().length())) {
            return;
        }
        builder.remove(entry.id());
        for (int i = 0; i < kept.size(); i++) {
            ServiceEntry.Builder part = ServiceEntry.builder();
            part.from(entry)
                    .header(EntryHeader.first(entry.id() + "~0-" + (handedOn.size() * 1000 + i + 1)))
                    .when(kept.get(i));
            builder.add(part.build());
        }
    }
}
