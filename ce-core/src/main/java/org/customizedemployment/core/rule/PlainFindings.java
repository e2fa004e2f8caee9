package org.customizedemployment.core.rule;

import org.customizedemployment.core.decision.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What rules found where nobody asks for reasons, by the very rule. For any number of threads, and without a lock: a link is immutable, so whoever sees
 * one sees it whole, and where two threads keep something at once one of them may be lost. Then that rule is asked again and, being pure, finds the same.
 *
 * <p>Not an {@link OnceFound}: to claim a place for good takes longer than many a rule.
 */
final class PlainFindings {
    /** About as many as a state's programme has rules; a power of two. */
    private static final int CHAINS = 64;

    private record Link(
            Rule rule, Finding finding, @Nullable Link next) {}

    private final @Nullable Link[] chains = new Link[CHAINS];

    /** What is kept of it; null if nothing is. */
    @Nullable
    @SuppressWarnings("ReferenceEquality") // two packs may have rules of one id
    Finding find(Rule rule) {
        for (Link one = chains[chainOf(rule)]; one != null; one = one.next()) {
            if (one.rule() == rule) {
                return one.finding();
            }
        }
        return null;
    }

    Finding keep(Rule rule, Finding finding) {
        int chain = chainOf(rule);
        chains[chain] = new Link(rule, finding, chains[chain]);
        return finding;
    }

    private static int chainOf(Rule rule) {
        return System.identityHashCode(rule) & CHAINS - 1;
    }
}
