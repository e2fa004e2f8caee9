package org.customizedemployment.rules.adjudication.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.log.Paid;
import org.customizedemployment.rules.adjudication.log.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The order in which lines count (SEM-26): adopted ones first, in the order of adoption; then by start, end, service and entry id. Lines that
 * follow on each other, alike in all that matters, count as the one line that they would be if nobody had split them (SEM-25).
 */
final class ServiceOrder {
    private static final Comparator<Line> BY_TIME = Comparator.comparingLong(Line::start)
            .thenComparingLong(Line::end)
            .thenComparing(line -> line.entry().getService())
            .thenComparing(line -> line.entry().id());

    private static final Comparator<Chain> ORDER = Comparator.comparingInt((Chain chain) -> chain.adoption)
            .thenComparingLong(Chain::start)
            .thenComparingLong(Chain::end)
            .thenComparing(chain -> chain.first().entry().getService())
            .thenComparing(Chain::id);

    private ServiceOrder() {}

    /** What must be the same for two lines to be parts of one. */
    private record Alike(
            int adoption,
            EntryId episode,
            ServiceCode service,
            ServiceComponent component,
            ActivityKind kind,
            ActorId staff,
            Optional<OrganizationId> provider,
            Optional<EntryId> authorization) {}

    /** Lines of which each starts where the one before it ends. */
    private static final class Chain {
        private final int adoption;
        private final List<Line> lines = new ArrayList<>();

        Chain(int adoption) {
            this.adoption = adoption;
        }

        Line first() {
            return lines.get(0);
        }

        Line last() {
            return lines.get(lines.size() - 1);
        }

        long start() {
            return first().start();
        }

        long end() {
            return last().end();
        }

        EntryId id() {
            return lines.stream()
                    .map(line -> line.entry().id())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /**
     * @param lines in any order
     * @param paid what was adopted, and when; what was adopted together is in the same order as before
     */
    static List<Line> of(List<Line> lines, Paid paid) {
        Map<Turn, Integer> adoption = paid.order();
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(BY_TIME);
        Map<Alike, List<Line>> alike = new LinkedHashMap<>();
        for (Line line : sorted) {
            ServiceEntry entry = line.entry();
            Alike key = new Alike(
                    place(paid.turn(line), adoption),
                    entry.getEpisode(),
                    entry.getService(),
                    entry.getComponent(),
                    entry.getActivityKind(),
                    entry.getStaff(),
                    entry.getProvider(),
                    entry.getAuthorization());
            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
        }
        List<Chain> chains = new ArrayList<>();
        alike.forEach((key, same) -> chains.addAll(chains(key.adoption(), same)));
        chains.sort(ORDER);
        return chains.stream().flatMap(chain -> chain.lines.stream()).toList();
    }

    private static int place(@Nullable Turn turn, Map<Turn, Integer> adoption) {
        return turn == null ? Integer.MAX_VALUE : adoption.getOrDefault(turn, Integer.MAX_VALUE);
    }

    private static List<Chain> chains(int adoption, List<Line> byTime) {
        Map<Long, List<Line>> byStart = new LinkedHashMap<>();
        byTime.forEach(line -> byStart.computeIfAbsent(line.start(), start -> new ArrayList<>())
                .add(line));
        List<Chain> chains = new ArrayList<>();
        Map<Long, List<Chain>> byEnd = new LinkedHashMap<>();
        byStart.forEach((start, lines) -> {
            List<Chain> before = byEnd.getOrDefault(start, List.of());
            List<Line> left = new ArrayList<>(lines);
            left.removeIf(line -> join(before, line, true, byEnd));
            left.removeIf(line -> join(before, line, false, byEnd));
            for (Line line : left) {
                Chain chain = new Chain(adoption);
                chains.add(chain);
                append(chain, line, byEnd);
            }
        });
        return chains;
    }

    private static boolean join(List<Chain> before, Line line, boolean samePresence, Map<Long, List<Chain>> byEnd) {
        Optional<Chain> chain = before.stream()
                .filter(one -> !samePresence || samePresence(one.last(), line))
                .min(Comparator.comparingLong(Chain::start));
        chain.ifPresent(one -> {
            before.remove(one);
            append(one, line, byEnd);
        });
        return chain.isPresent();
    }

    private static void append(Chain chain, Line line, Map<Long, List<Chain>> byEnd) {
        chain.lines.add(line);
        byEnd.computeIfAbsent(line.end(), end -> new ArrayList<>()).add(chain);
    }

    /** Of several lines that meet at one minute, those with the same presence there are the likelier parts of one. */
    private static boolean samePresence(Line before, Line after) {
        return present(before.entry(), before.end() - 1).equals(present(after.entry(), after.start()));
    }

    private static Optional<Boolean> present(ServiceEntry entry, long minute) {
        return entry.getPresence()
                .map(presence -> presence.times().stream()
                        .anyMatch(time -> time.start().toEpochMinute() <= minute
                                && minute < time.end().toEpochMinute()));
    }
}
