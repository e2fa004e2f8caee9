package org.customizedemployment.pack.foundations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.testkit.Loading;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each rule was seen met, not met, and open in the tests of this module, all of which run before this one, unless only some are asked for. */
@Order(Integer.MAX_VALUE)
class EveryOutcomeTest {
    private static final Set<Outcome> OPEN =
            EnumSet.of(Outcome.CANNOT_TELL, Outcome.NOT_YET_DUE, Outcome.NEEDS_HUMAN_DECISION);

    /** A missing benefits plan is not yet due, and whether one was understood is for the person to say (SEM-7). */
    private static final List<String> NEVER_NOT_MET = List.of("ips.5");

    @Test
    @Tag("SEM-11")
    void every_rule_was_seen_met_and_not_met_and_open() {
        assumeTrue(System.getProperty("test") == null, "only some of the tests run");
        List<String> lacking = new ArrayList<>();
        Loading.library(List.of(new FoundationsPack(), new IpsPack())).rules().forEach(rule -> {
            Set<Outcome> seen = Seen.of(rule.getId());
            String id = rule.getId().value();
            if (id.startsWith("sem-9.")) {
                // Where two requirements pull apart, both stand and people see it; nobody has failed (SEM-9).
                Set<Outcome> all =
                        EnumSet.of(Outcome.NOT_APPLICABLE, Outcome.NEEDS_HUMAN_DECISION, Outcome.CANNOT_TELL);
                if (!seen.equals(all)) {
                    lacking.add(id + " was " + seen + " and not each of " + all);
                }
                return;
            }
            if (!seen.contains(Outcome.MET)) {
                lacking.add(id + " was never met, only " + seen);
            }
            if (seen.contains(Outcome.NOT_MET) == NEVER_NOT_MET.contains(id)) {
                lacking.add(id + (seen.contains(Outcome.NOT_MET) ? " was" : " was never") + " not met: " + seen);
            }
            if (seen.stream().noneMatch(OPEN::contains)) {
                lacking.add(id + " was never open, only " + seen);
            }
        });
        assertThat(lacking).isEmpty();
    }
}
