package org.customizedemployment.rules.adjudication.settling;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.rules.adjudication.cap.Caps;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.log.Paid;
import org.customizedemployment.rules.adjudication.log.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What was adopted comes first, but not what was refused of it: a line of which an hour was refused for the sake of another, or of a limit, would get
 * that hour back at their cost for having been adopted. Where it comes to the minutes that were adopted by what was paid before its own turn,
 * those are the ones that come first (SEM-26). Which minutes were paid is known of determinations that say so ({@link PaidParts}); this is for those
 * that only say how many.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class AsAdopted {
    private final Paid paid;
    private final BiFunction<List<Line>, Paid, Caps.Capped> settle;
    private final Set<Turn> tried = new LinkedHashSet<>();

    private AsAdopted(Paid paid, BiFunction<List<Line>, Paid, Caps.Capped> settle) {
        this.paid = paid;
        this.settle = settle;
    }

    /**
     * @param own the lines as judged each by itself
     * @param settle how lines turn out beside each other, with what is paid first
     */
    public static Caps.Capped of(List<Line> own, Paid paid, BiFunction<List<Line>, Paid, Caps.Capped> settle) {
        Caps.Capped settled = new AsAdopted(paid, settle).settle(PaidParts.apart(own, paid));
        return PaidParts.together(settled, own);
    }

    private Caps.Capped settle(List<Line> lines) {
        Caps.Capped now = settle.apply(lines, paid);
        // Each turn is looked at once, so this ends.
        while (true) {
            Turn turn = earliest(now);
            if (turn == null) {
                return now;
            }
            tried.add(turn);
            now = narrow(lines, now, turn);
        }
    }

    private @Nullable Turn earliest(Caps.Capped now) {
        Turn earliest = null;
        for (Line line : now.lines()) {
            Turn own = paid.turn(line);
            if (own != null
                    && !tried.contains(own)
                    && comesToMore(line)
                    && (earliest == null || own.precedes(earliest))) {
                earliest = own;
            }
        }
        return earliest;
    }

    private boolean comesToMore(Line line) {
        long adopted = paid.minutes(line);
        return adopted > 0 && line.minutes(LineOutcome.PAYABLE) > adopted;
    }

    /** The lines of that turn keep what was refused of them then. */
    private Caps.Capped narrow(List<Line> lines, Caps.Capped now, Turn turn) {
        Set<EntryId> more = new LinkedHashSet<>();
        for (Line line : now.lines()) {
            if (turn.equals(paid.turn(line)) && comesToMore(line)) {
                more.add(line.entry().id());
            }
        }
        Map<EntryId, Line> then = new LinkedHashMap<>();
        for (Line line : settle.apply(lines, paid.before(turn)).lines()) {
            if (more.contains(line.entry().id()) && isWhatWasAdopted(line)) {
                then.put(line.entry().id(), line);
            }
        }
        lines.replaceAll(line -> then.getOrDefault(line.entry().id(), line));
        return then.isEmpty() ? now : settle.apply(lines, paid);
    }

    private boolean isWhatWasAdopted(Line line) {
        boolean decided = line.slices().stream().map(Slice::outcome).allMatch(AsAdopted::isDecided);
        return decided && line.minutes(LineOutcome.PAYABLE) == paid.minutes(line);
    }

    private static boolean isDecided(LineOutcome outcome) {
        return outcome == LineOutcome.PAYABLE || outcome == LineOutcome.NOT_PAYABLE;
    }

    /** The order in which lines count where that is paid. */
    public static List<Line> inOrder(List<Line> own, Paid paid) {
        return ServiceOrder.of(own, paid);
    }
}
