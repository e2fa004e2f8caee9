package org.customizedemployment.rules.payer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.customizedemployment.core.claim.CapDraw;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;

/** What every payer said of its parts, put together again line by line, as one decision (SEM-27). For one run and one thread. */
final class BraidedLines {
    private static final Citation OWN = Citation.of("SEM-27");

    private final Map<EntryRef, List<Part>> parts = new LinkedHashMap<>();

    /**
     * What one payer said of its part of an entry.
     *
     * @param original the entry of the case
     * @param payer the payer
     * @param line its answer
     * @param staying the pieces that end with it; of a milestone none
     * @param handedOn by whom it was handed on before
     */
    record Part(
            EntryRef original, ProgrammeId payer, ClaimLine line, List<ClaimPiece> staying, List<HandedOn> handedOn) {
        Part {
            staying = List.copyOf(staying);
            handedOn = List.copyOf(handedOn);
        }

        /** Who decides on it; before that who handed it on, and why. */
        List<Reason> told(List<Reason> reasons) {
            List<Reason> all = new ArrayList<>();
            all.add(Reason.of("claim.payer").withCode("payer", payer.value()));
            all.addAll(reasons);
            for (HandedOn on : handedOn) {
                all.add(Reason.of("claim.handed-on").withCode("payer", on.by().value()));
                all.addAll(on.reasons());
            }
            return List.copyOf(new LinkedHashSet<>(all));
        }

        List<Citation> cited(List<Citation> citations) {
            Set<Citation> all = new TreeSet<>(citations);
            all.add(OWN);
            return List.copyOf(all);
        }

        /** Whether anything of it ends here: else its minutes and its money are with the next. */
        boolean ends() {
            return !staying.isEmpty() || line.pieces().isEmpty();
        }
    }

    void add(Part part) {
        parts.computeIfAbsent(part.original(), any -> new ArrayList<>()).add(part);
    }

    /**
     * One decision for all.
     *
     * @param decisions those of each payer, in the order in which they were asked; at least one
     */
    Decision decision(List<Decision> decisions) {
        List<ClaimLine> lines = parts.values().stream()
                .map(BraidedLines::line)
                .sorted(Comparator.comparing(ClaimLine::serviceDate))
                .toList();
        List<String> payers = decisions.stream().map(Decision::getSubject).toList();
        return Decision.builder()
                .from(decisions.get(0))
                .kind(DecisionKind.BRAIDED_CLAIM)
                .subject(String.join(", ", payers))
                .claimOutcome(LineOutcome.combine(
                        lines.stream().map(ClaimLine::outcome).toList()))
                .lines(lines)
                .findings(all(decisions, Decision::getFindings))
                .balances(all(decisions, Decision::getBalances))
                .authorizations(all(decisions, Decision::getAuthorizations))
                .packs(all(decisions, Decision::getPacks))
                .build();
    }

    /** Each once, in the order in which they come. */
    private static <T> List<T> all(List<Decision> decisions, Function<Decision, List<T>> of) {
        return List.copyOf(new LinkedHashSet<>(
                decisions.stream().map(of).flatMap(Collection::stream).toList()));
    }

    private static ClaimLine line(List<Part> all) {
        List<Part> ending = all.stream().filter(Part::ends).toList();
        Part first = all.get(0);
        ClaimLine line = first.line();
        if (line.pieces().isEmpty()) {
            Part one = ending.get(0);
            return ClaimLine.ofMilestone(
                    one.original(),
                    line.service(),
                    line.serviceDate(),
                    one.line().outcome(),
                    BraidedMoney.of(ending),
                    one.told(one.line().reasons()),
                    one.cited(one.line().citations()));
        }
        List<ClaimPiece> pieces = pieces(ending);
        List<CapDraw> draws = new ArrayList<>();
        ending.forEach(one -> draws.addAll(one.line().draws()));
        return new ClaimLine(
                first.original(),
                line.service(),
                line.serviceDate(),
                outcome(ending, pieces),
                line.claimed(),
                sum(pieces, LineOutcome.PAYABLE),
                sum(pieces, LineOutcome.NOT_PAYABLE),
                sum(pieces, LineOutcome.UNDECIDED).plus(sum(pieces, LineOutcome.ERROR)),
                pieces,
                BraidedMoney.of(ending),
                ending.size() == 1 ? ending.get(0).line().rounded() : null,
                draws);
    }

    private static List<ClaimPiece> pieces(List<Part> ending) {
        List<ClaimPiece> pieces = new ArrayList<>();
        for (Part part : ending) {
            for (ClaimPiece one : part.staying()) {
                pieces.add(new ClaimPiece(
                        one.from(),
                        one.minutes(),
                        one.outcome(),
                        one.indirect(),
                        part.told(one.reasons()),
                        part.cited(one.citations())));
            }
        }
        pieces.sort(Comparator.comparingLong(one -> one.from().toEpochMinute()));
        return pieces;
    }

    /** A failed provider heads the line, whatever becomes of its minutes. */
    private static LineOutcome outcome(List<Part> ending, List<ClaimPiece> pieces) {
        if (ending.stream().anyMatch(one -> one.line().outcome() == LineOutcome.ERROR)) {
            return LineOutcome.ERROR;
        }
        return LineOutcome.combine(pieces.stream().map(ClaimPiece::outcome).toList())
                .orElse(LineOutcome.UNDECIDED);
    }

    private static Minutes sum(List<ClaimPiece> pieces, LineOutcome outcome) {
        return pieces.stream()
                .filter(one -> one.outcome() == outcome)
                .map(ClaimPiece::minutes)
                .reduce(Minutes.ZERO, Minutes::plus);
    }
}
