package org.customizedemployment.benchmarks.rules;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.Rate;

/**
 * What the first answer costs a fresh virtual machine, case and rule book already being there: processor time of the whole process. One run
 * answers {@code rules}, another one {@code hand}, so that neither finds classes that the other has loaded.
 */
public final class ColdAnswer {
    private ColdAnswer() {}

    public static void main(String[] arguments) {
        boolean byHand = arguments.length > 0 && arguments[0].equals("hand");
        CaseFile file = CleanCase.build();
        References register = CleanCase.register();
        CleanRules rules = CleanRules.load();
        Rate federal = Rate.parse("USD 7.25 per hour");
        Rate state = Rate.parse("USD 16.94 per hour");
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = process.getProcessCpuTime();
        int passing = byHand
                ? ByHand.passing(file, CleanCase.TODAY, register, federal, state, federal)
                : rules.passing(file, register);
        long after = process.getProcessCpuTime();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "%s: %d outcomes pass, %.1f ms of processor time%n",
                        byHand ? "by hand" : "rules",
                        passing,
                        (after - before) / 1e6);
    }
}
