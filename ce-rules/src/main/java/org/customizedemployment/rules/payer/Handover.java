package org.customizedemployment.rules.payer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.programme.funding.HandOnReason;
import org.jspecify.annotations.Nullable;

/** One log on its way from payer to payer: what has found its payer, and what goes on. For one run and one thread. */
final class Handover {
    private final List<FundedPiece> pieces = new ArrayList<>();
    private final List<FundedMilestone> milestones = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final BraidedLines lines = new BraidedLines();
    private CaseFile file;
    private Map<EntryId, Moving<ServiceEntry>> services = new LinkedHashMap<>();
    private Map<EntryId, Moving<Milestone>> outcomes = new LinkedHashMap<>();

    Handover(CaseFile file) {
        this.file = file;
    }

    /** The case as the next payer is asked about it: with what was handed on to it, and without that in the former's episode. */
    CaseFile file() {
        return file;
    }

    /** Whether anyone is still to be asked. */
    boolean isDone() {
        return !decisions.isEmpty() && services.isEmpty() && outcomes.isEmpty();
    }

    /**
     * What a payer says of what it was asked for.
     *
     * @param next who is asked for what it hands on; null: nobody
     */
    void answered(Decision decision, Payer payer, @Nullable Payer next) {
        boolean first = decisions.isEmpty();
        decisions.add(decision);
        Turn turn = new Turn(payer, next, file.toBuilder());
        for (ClaimLine line : decision.getLines()) {
            EntryId id = line.entry().id();
            service(id, first).ifPresent(one -> turn.service(one, line));
            milestone(id, first).ifPresent(one -> turn.milestone(one, line));
        }
        turn.services.values().forEach(one -> turn.builder.add(one.entry()));
        turn.outcomes.values().forEach(one -> turn.builder.add(one.entry()));
        file = turn.builder.build();
        services = turn.services;
        outcomes = turn.outcomes;
    }

    /** The first payer is asked for all in its episode, the others only for what is handed on to them. */
    private Optional<Moving<ServiceEntry>> service(EntryId id, boolean first) {
        return first ? file.find(ServiceEntry.TYPE, id).map(Moving::of) : Optional.ofNullable(services.get(id));
    }

    private Optional<Moving<Milestone>> milestone(EntryId id, boolean first) {
        return first ? file.find(Milestone.TYPE, id).map(Moving::of) : Optional.ofNullable(outcomes.get(id));
    }

    BraidedClaim claim() {
        pieces.sort(Comparator.comparing(FundedPiece::from)
                .thenComparing(one -> one.entry().id()));
        milestones.sort(Comparator.comparing(FundedMilestone::reachedOn)
                .thenComparing(one -> one.entry().id()));
        return new BraidedClaim(pieces, milestones, lines.decision(decisions), decisions);
    }

    /** One payer's answer, line by line. */
    private final class Turn {
        private final Payer payer;
        private final @Nullable Payer next;
        private final CaseFileBuilder builder;
        private final Map<EntryId, Moving<ServiceEntry>> services = new LinkedHashMap<>();
        private final Map<EntryId, Moving<Milestone>> outcomes = new LinkedHashMap<>();
        private final Map<EntryId, Integer> parts = new LinkedHashMap<>();

        Turn(Payer payer, @Nullable Payer next, CaseFileBuilder builder) {
            this.payer = payer;
            this.next = next;
            this.builder = builder;
        }

        void service(Moving<ServiceEntry> one, ClaimLine line) {
            List<ServiceInterval> kept = new ArrayList<>();
            List<ClaimPiece> staying = new ArrayList<>();
            for (ClaimPiece piece : line.pieces()) {
                ServiceInterval when =
                        new ServiceInterval(piece.from(), piece.from().plus(piece.minutes()));
                Payer to = next;
                Optional<HandedOn> on = handedOn(piece.outcome(), piece.reasons());
                if (to != null && on.isPresent()) {
                    int number = parts.merge(one.original().id(), 1, Integer::sum);
                    Moving<ServiceEntry> moved = Moving.on(file, one, when, on.get(), to, number);
                    services.put(moved.entry().id(), moved);
                } else {
                    kept.add(when);
                    pieces.add(stays(one, piece));
                    staying.add(piece);
                }
            }
            lines.add(new BraidedLines.Part(one.original(), payer.programme().id(), line, staying, one.handedOn()));
            keep(one.entry(), kept);
        }

        private FundedPiece stays(Moving<ServiceEntry> one, ClaimPiece piece) {
            return new FundedPiece(
                    one.original(),
                    piece.from(),
                    piece.minutes(),
                    payer.programme().id(),
                    piece.outcome(),
                    piece.reasons(),
                    piece.citations(),
                    one.handedOn());
        }

        void milestone(Moving<Milestone> one, ClaimLine line) {
            Payer to = next;
            Optional<HandedOn> on = handedOn(line.outcome(), line.reasons());
            if (to != null && on.isPresent()) {
                Moving<Milestone> moved = Moving.on(file, one, on.get(), to);
                outcomes.put(moved.entry().id(), moved);
                builder.remove(one.entry().id());
                return;
            }
            lines.add(new BraidedLines.Part(one.original(), payer.programme().id(), line, List.of(), one.handedOn()));
            milestones.add(new FundedMilestone(
                    one.original(),
                    line.serviceDate(),
                    payer.programme().id(),
                    line.outcome(),
                    line.reasons(),
                    line.money(),
                    one.handedOn()));
        }

        private Optional<HandedOn> handedOn(LineOutcome outcome, List<Reason> reasons) {
            HandOn terms = payer.programme().funding().handOn();
            List<HandOnReason> why = terms == null ? List.of() : HandOnCodes.why(terms, outcome, reasons);
            return why.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new HandedOn(payer.programme().id(), why, reasons));
        }

        /** The payer keeps what it answers for; what went on no longer takes time there. */
        private void keep(ServiceEntry entry, List<ServiceInterval> kept) {
            Minutes rest = kept.stream().map(ServiceInterval::length).reduce(Minutes.ZERO, Minutes::plus);
            if (rest.equals(entry.getWhen().length())) {
                return;
            }
            builder.remove(entry.id());
            for (int i = 0; i < kept.size(); i++) {
                ServiceEntry.Builder part = ServiceEntry.builder();
                part.from(entry)
                        .header(EntryHeader.first(Moving.part(entry.id(), "0-" + (i + 1))))
                        .when(kept.get(i));
                builder.add(part.build());
            }
        }
    }
}
