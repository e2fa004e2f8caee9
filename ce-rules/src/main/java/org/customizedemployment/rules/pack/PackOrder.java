package org.customizedemployment.rules.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.rules.authoring.PackHead;
import org.customizedemployment.rules.layer.PackLevel;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;

/** The order of layers for packs that come in none, such as discovered ones. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackOrder {
    private PackOrder() {}

    /**
     * Each pack after those that it says it layers over, those that say their level from federal to local, otherwise in the order given. Packs that wait for each other stay in that order too;
     * loading then reports them.
     */
    public static List<PackProvider> lowestFirst(List<PackProvider> packs) {
        Map<PackProvider, Set<String>> waiting = new LinkedHashMap<>();
        for (PackProvider pack : byLevel(packs)) {
            Set<String> below = new LinkedHashSet<>(layersOver(pack));
            below.retainAll(packs.stream().map(one -> one.getDescriptor().id()).toList());
            waiting.put(pack, below);
        }
        List<PackProvider> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            PackProvider next = waiting.keySet().stream()
                    .filter(pack ->
                            waiting.getOrDefault(pack, new LinkedHashSet<>()).isEmpty())
                    .findFirst()
                    .orElseGet(() -> waiting.keySet().iterator().next());
            waiting.remove(next);
            waiting.values().forEach(below -> below.remove(next.getDescriptor().id()));
            ordered.add(next);
        }
        return ordered;
    }

    /** Those that say their level change places with each other only. */
    private static List<PackProvider> byLevel(List<PackProvider> packs) {
        Map<PackProvider, PackLevel> levels = new LinkedHashMap<>();
        for (PackProvider pack : packs) {
            head(pack).map(PackHead::level).ifPresent(level -> levels.put(pack, level));
        }
        Iterator<PackProvider> sorted = levels.keySet().stream()
                .sorted(Comparator.comparing(levels::get))
                .iterator();
        return packs.stream()
                .map(pack -> levels.containsKey(pack) ? sorted.next() : pack)
                .toList();
    }

    private static Optional<PackHead> head(PackProvider pack) {
        List<PackFile> files = pack.getFiles();
        return files.isEmpty()
                ? Optional.empty()
                : PackHead.peek(files.get(0).getName(), files.get(0).getContent());
    }

    /** The ids of the packs that a pack says it layers over; empty if it says so of none, or can't be read. */
    public static List<String> layersOver(PackProvider pack) {
        return head(pack)
                .map(head -> head.layersOver().stream().map(PackId::value).toList())
                .orElse(List.of());
    }
}
