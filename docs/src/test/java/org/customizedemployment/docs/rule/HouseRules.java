package org.customizedemployment.docs.rule;

import java.util.List;
import java.util.stream.Stream;

/** All rules that ArchUnit asks of compiled classes. */
public final class HouseRules {
    private HouseRules() {}

    /** All of them, in the order in which they are reported. */
    public static List<HouseRule> all() {
        return Stream.of(LayerRules.all(), ShapeRules.all(), InputRules.all(), StateRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
