package org.customizedemployment.rules.adjudication.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.rules.adjudication.cap.Caps;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.log.Paid;

/**
 * A line that was paid in part is cut into what was paid and what was refused, as if it had been written down so: what was paid is a fact and comes
 * first, the rest is decided over what remains and takes nothing from anyone for having been adopted (SEM-26).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PaidParts {
    private PaidParts() {}

    /** The lines, cut where what was paid of them begins and ends. */
    public static List<Line> apart(List<Line> lines, Paid paid) {
        List<Line> parts = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Paid.Held held = paid.ours().get(line.entry().id());
            if (held == null || held.times().isEmpty()) {
                parts.add(line);
            } else {
                cut(line, held.times(), parts);
            }
        }
        return parts;
    }

    private static void cut(Line line, List<Paid.Span> times, List<Line> parts) {
        TreeSet<Long> cuts = new TreeSet<>();
        for (Paid.Span span : times) {
            cuts.add(span.from());
            cuts.add(span.until());
        }
        cuts.add(line.end());
        long from = line.start();
        for (long until : cuts) {
            if (until > from) {
                parts.add(from == line.start() && until == line.end() ? line : line.part(from, until));
                from = until;
            }
        }
    }

    /** The same lines with their parts put together again. */
    public static Caps.Capped together(Caps.Capped capped, List<Line> lines) {
        if (capped.lines().size() == lines.size()) {
            return capped;
        }
        Map<EntryId, List<Slice>> slices = new LinkedHashMap<>();
        capped.lines()
                .forEach(part -> slices.computeIfAbsent(part.entry().id(), id -> new ArrayList<>())
                        .addAll(part.slices()));
        Map<EntryId, Line> whole = new LinkedHashMap<>();
        for (Line line : lines) {
            List<Slice> own = slices.getOrDefault(line.entry().id(), line.slices());
            whole.put(
                    line.entry().id(),
                    new Line(
                            line.entry(),
                            line.service(),
                            own.stream()
                                    .sorted(Comparator.comparingLong(Slice::from))
                                    .toList()));
        }
        List<Line> together = new ArrayList<>();
        slices.keySet().forEach(id -> together.add(whole.get(id)));
        return new Caps.Capped(together, capped.use());
    }
}
