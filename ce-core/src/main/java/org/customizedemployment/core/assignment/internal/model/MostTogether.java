package org.customizedemployment.core.assignment.internal.model;

import java.util.Arrays;

/** The most grains that some items can come to together; of a group that gives one item at most, the longest counts. */
final class MostTogether {
    /** Of each item, the group of which only one is taken; -1: none. */
    private final int[] oneOf;

    private final int[] longest;

    MostTogether(Model model) {
        oneOf = new int[model.items.size()];
        longest = new int[model.groups.size()];
        Arrays.fill(oneOf, -1);
        for (int g = 0; g < longest.length; g++) {
            for (int item : model.groupItems[g]) {
                oneOf[item] = model.groups.get(g).most() == 1 && oneOf[item] < 0 ? g : oneOf[item];
            }
        }
    }

    /**
     * @param most of each item of the problem
     */
    long of(int[] items, int[] most) {
        long sum = 0;
        for (int item : items) {
            int group = oneOf[item];
            if (group < 0) {
                sum += most[item];
            } else if (most[item] > longest[group]) {
                sum += most[item] - longest[group];
                longest[group] = most[item];
            }
        }
        for (int item : items) {
            if (oneOf[item] >= 0) {
                longest[oneOf[item]] = 0;
            }
        }
        return sum;
    }
}
