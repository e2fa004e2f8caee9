package org.customizedemployment.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.reference.References;
import org.junit.jupiter.api.Test;

/**
 * What all rules of a clean case allocate is the same in every run but for how far the compiler has come, so that a change which makes much more is
 * seen in each build. Compiled in full it comes to less than 15 KB; in the tests, where the first compiler alone is at work,
 * to 24.6 KB.
 */
class RulesBytesTest {
    private static final int TURNS = 1_000;
    private static final int MOST = 26_000;

    @Test
    void all_rules_of_a_clean_case_make_little() {
        CaseFile file = CleanCase.build();
        References register = CleanCase.register();
        CleanRules rules = CleanRules.load();
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        int passing = turns(rules, file, register);
        long before = threads.getCurrentThreadAllocatedBytes();
        int again = turns(rules, file, register);
        long made = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(again).isEqualTo(passing);
        assertThat(made / TURNS).isLessThan(MOST);
    }

    private static int turns(CleanRules rules, CaseFile file, References register) {
        int passing = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            passing = rules.passing(file, register);
        }
        return passing;
    }
}
