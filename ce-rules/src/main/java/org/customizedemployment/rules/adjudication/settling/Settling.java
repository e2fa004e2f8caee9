package org.customizedemployment.rules.adjudication.settling;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.cap.Caps;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;

/**
 * Overlap and caps, one after the other until nothing changes any more: what a cap refuses takes no time from another line, which then draws on
 * caps itself. So whoever is refused for another's sake is refused for one that is paid in the end. Lines that keep changing, as each would be
 * paid if the other were not, stay open (SEM-11, SEM-23, SEM-26).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Settling {
    /** Chains of lines that depend on each other are short; after so many rounds, what still changes goes in circles. */
    private static final int PATIENCE = 8;

    private static final List<Citation> CITATIONS = List.of(Citation.of("SEM-11"), Citation.of("SEM-23"));

    private Settling() {}

    /** One round: from the lines as judged each by itself, and as far as it is known how they turn out, to how they turn out. */
    @FunctionalInterface
    public interface Round {
        Caps.Capped of(List<Line> own, List<Line> later);
    }

    /** @param judged the lines in the order in which they count, as judged each by itself */
    public static Caps.Capped of(List<Line> judged, Round round) {
        List<Line> own = new ArrayList<>(judged);
        List<Line> later = judged;
        int rounds = 0;
        while (true) {
            Caps.Capped capped = round.of(own, later);
            List<Integer> changed = changed(later, capped.lines());
            if (changed.isEmpty()) {
                return capped;
            }
            rounds++;
            if (rounds > PATIENCE) {
                // Each time at least one more line stays open for good, so this ends.
                changed.forEach(place -> own.set(place, open(own.get(place))));
            }
            later = capped.lines();
        }
    }

    private static Line open(Line line) {
        return line.mark(Mark.undecided(Reason.of("claim.overlap-unsettled"), CITATIONS));
    }

    private static List<Integer> changed(List<Line> before, List<Line> now) {
        List<Integer> changed = new ArrayList<>();
        for (int place = 0; place < now.size(); place++) {
            if (!same(before.get(place).slices(), now.get(place).slices())) {
                changed.add(place);
            }
        }
        return changed;
    }

    /** Whether each minute comes to the same, wherever slices begin and end. */
    private static boolean same(List<Slice> before, List<Slice> now) {
        int i = 0;
        int j = 0;
        while (i < before.size() && j < now.size()) {
            Slice one = before.get(i);
            Slice other = now.get(j);
            if (one.outcome() != other.outcome()) {
                return false;
            }
            if (one.until() <= other.until()) {
                i++;
            }
            if (other.until() <= one.until()) {
                j++;
            }
        }
        return true;
    }
}
