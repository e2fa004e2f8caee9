package org.customizedemployment.rules.adjudication.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.rules.adjudication.line.Line;

/**
 * The order in which lines count (SEM-26): adopted ones first, in the order of adoption; then by start, end, service and entry id. Contiguous
 * lines of the same staff and service count as the one line that they would be if nobody had split them (SEM-25).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ServiceOrder {
    private ServiceOrder() {}

    /** What must be the same for two lines to be one. */
    private record Together(int adoption, EntryId episode, ServiceCode service, ActorId staff) {}

    /** A line with the start, end and first id of the run that it belongs to. */
    private record Placed(Line line, int adoption, long runStart, long runEnd, EntryId runId) {}

    private static final Comparator<Line> BY_TIME = Comparator.comparingLong(Line::start)
            .thenComparingLong(Line::end)
            .thenComparing(line -> line.entry().getService())
            .thenComparing(line -> line.entry().id());

    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::adoption)
            .thenComparingLong(Placed::runStart)
            .thenComparingLong(Placed::runEnd)
            .thenComparing(one -> one.line().entry().getService())
            .thenComparing(Placed::runId)
            .thenComparing(Placed::line, BY_TIME);

    /**
     * @param lines in any order
     * @param adopted the lines whose determination was adopted, in the order of adoption; may be empty
     */
    public static List<Line> of(List<Line> lines, List<EntryId> adopted) {
        Map<EntryId, Integer> adoption = new LinkedHashMap<>();
        adopted.forEach(id -> adoption.putIfAbsent(id, adoption.size()));
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(BY_TIME);
        Map<Together, List<Line>> together = new LinkedHashMap<>();
        for (Line line : sorted) {
            Together key = new Together(
                    adoption.getOrDefault(line.entry().id(), Integer.MAX_VALUE),
                    line.entry().getEpisode(),
                    line.entry().getService(),
                    line.entry().getStaff());
            together.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
        }
        List<Placed> placed = new ArrayList<>(lines.size());
        together.forEach((key, same) -> placed.addAll(place(key.adoption(), same)));
        placed.sort(ORDER);
        return placed.stream().map(Placed::line).toList();
    }

    private static List<Placed> place(int adoption, List<Line> same) {
        List<Placed> placed = new ArrayList<>(same.size());
        int first = 0;
        while (first < same.size()) {
            int next = first + 1;
            long end = same.get(first).end();
            EntryId id = same.get(first).entry().id();
            while (next < same.size() && same.get(next).start() <= end) {
                end = Math.max(end, same.get(next).end());
                EntryId other = same.get(next).entry().id();
                id = other.compareTo(id) < 0 ? other : id;
                next++;
            }
            for (Line line : same.subList(first, next)) {
                placed.add(new Placed(line, adoption, same.get(first).start(), end, id));
            }
            first = next;
        }
        return placed;
    }
}
