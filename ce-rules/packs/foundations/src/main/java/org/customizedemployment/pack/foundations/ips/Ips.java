package org.customizedemployment.pack.foundations.ips;

import java.util.List;
import java.util.function.Function;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Reading;

/** A rule of Individual Placement and Support: not applicable unless the case follows that process. */
final class Ips {
    private static final String PROCESS = IpsProcess.definition().getPin().id();

    private Ips() {}

    static Rule rule(String id, List<String> citations, List<FactNeed> needs, Function<Reading, Finding> question) {
        return Asked.rule(
                id,
                citations,
                needs,
                reading -> isDeclared(reading)
                        ? question.apply(reading)
                        : Finding.of(Outcome.NOT_APPLICABLE, Reason.of("ips.not-declared")));
    }

    private static boolean isDeclared(Reading reading) {
        return reading.getCaseFile()
                .getProcess()
                .filter(pin -> pin.id().equals(PROCESS))
                .isPresent();
    }
}
