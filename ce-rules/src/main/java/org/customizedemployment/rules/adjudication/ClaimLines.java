package org.customizedemployment.rules.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.customizedemployment.core.claim.CapDraw;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.claim.RoundedTime;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.jspecify.annotations.Nullable;

/** Turns lines into the answer that a decision holds. */
final class ClaimLines {
    private ClaimLines() {}

    static ClaimLine of(Line line, MoneyAnswer money, @Nullable RoundedTime rounded, List<CapDraw> draws) {
        List<ClaimPiece> pieces = pieces(line);
        return new ClaimLine(
                line.entry().toRef(),
                line.entry().getService(),
                line.entry().getWhen().firstDate(),
                lineOutcome(line),
                line.entry().getWhen().length(),
                Minutes.of(line.minutes(LineOutcome.PAYABLE)),
                Minutes.of(line.minutes(LineOutcome.NOT_PAYABLE)),
                Minutes.of(line.minutes(LineOutcome.UNDECIDED) + line.minutes(LineOutcome.ERROR)),
                pieces,
                money,
                rounded,
                draws);
    }

    /** Time and milestones by date; of one date time first. */
    static List<ClaimLine> inOrder(List<ClaimLine> time, List<ClaimLine> milestones) {
        if (milestones.isEmpty()) {
            return time;
        }
        List<ClaimLine> all = new ArrayList<>(time);
        all.addAll(milestones);
        all.sort(Comparator.comparing(ClaimLine::serviceDate));
        return List.copyOf(all);
    }

    /** A failed provider heads the line even where its minutes are refused for another reason. */
    private static LineOutcome lineOutcome(Line line) {
        boolean failed = line.slices().stream()
                .flatMap(slice -> slice.marks().stream())
                .anyMatch(mark -> mark.outcome() == LineOutcome.ERROR);
        return failed
                ? LineOutcome.ERROR
                : LineOutcome.combine(line.slices().stream().map(Slice::outcome).toList())
                        .orElse(LineOutcome.UNDECIDED);
    }

    private static List<ClaimPiece> pieces(Line line) {
        List<ClaimPiece> pieces = new ArrayList<>();
        List<Slice> same = new ArrayList<>();
        for (Slice slice : line.slices()) {
            if (!same.isEmpty() && !sameFate(same.get(0), slice)) {
                pieces.add(piece(line, same));
                same.clear();
            }
            same.add(slice);
        }
        pieces.add(piece(line, same));
        return pieces;
    }

    private static boolean sameFate(Slice one, Slice other) {
        return one.outcome() == other.outcome()
                && one.indirect() == other.indirect()
                && one.deciding().equals(other.deciding());
    }

    private static ClaimPiece piece(Line line, List<Slice> same) {
        Slice first = same.get(0);
        PlaceTime start = line.entry().getWhen().start();
        List<Reason> reasons = first.deciding().stream().map(Mark::reason).toList();
        Set<Citation> citations = new TreeSet<>();
        first.deciding().forEach(mark -> citations.addAll(mark.citations()));
        return new ClaimPiece(
                first.from() == line.start() ? start : start.plus(Minutes.of(first.from() - line.start())),
                Minutes.of(same.get(same.size() - 1).until() - first.from()),
                first.outcome(),
                first.indirect(),
                reasons,
                List.copyOf(citations));
    }
}
