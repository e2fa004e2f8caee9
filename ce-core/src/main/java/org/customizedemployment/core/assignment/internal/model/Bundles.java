package org.customizedemployment.core.assignment.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.customizedemployment.core.assignment.ItemGroup;

/** Groups of all or none as single things to take, where that is what they are: the relaxed problem then knows of them. */
final class Bundles {
    private Bundles() {}

    static int[][] of(Model model) {
        boolean[] bundled = new boolean[model.items.size()];
        List<int[]> bundles = new ArrayList<>();
        for (int g = 0; g < model.groups.size(); g++) {
            int[] items = model.groupItems[g];
            if (isBundle(model, model.groups.get(g), items, bundled)) {
                Arrays.stream(items).forEach(item -> bundled[item] = true);
                bundles.add(items);
            }
        }
        IntStream.range(0, bundled.length)
                .filter(item -> !bundled[item])
                .forEach(item -> bundles.add(new int[] {item}));
        return bundles.toArray(int[][]::new);
    }

    private static boolean isBundle(Model model, ItemGroup group, int[] items, boolean[] bundled) {
        boolean together = items.length > 1 && group.orNone() && group.least() == items.length;
        return together
                && Arrays.stream(items)
                        .allMatch(item -> !bundled[item]
                                && model.least[item] == model.most[item]
                                && model.donor[item] == model.donor[items[0]]);
    }

    static int[] donors(Model model) {
        return Arrays.stream(model.bundles)
                .mapToInt(items -> model.donor[items[0]])
                .toArray();
    }

    /** The bundles without a donor. */
    static int[] loose(Model model) {
        return IntStream.range(0, model.bundles.length)
                .filter(bundle -> model.donor[model.bundles[bundle][0]] < 0)
                .toArray();
    }
}
