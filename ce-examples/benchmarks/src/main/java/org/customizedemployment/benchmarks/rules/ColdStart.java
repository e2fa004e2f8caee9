package org.customizedemployment.benchmarks.rules;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;

/** What it costs a fresh virtual machine to load the packs {@code foundations} and {@code us-ct}: processor time of the whole process. */
public final class ColdStart {
    private ColdStart() {}

    public static void main(String[] arguments) {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = process.getProcessCpuTime();
        PackLoad load = PackLoader.load(List.of(new FoundationsPack(), new UsCtPack()));
        long after = process.getProcessCpuTime();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "%s in %.0f ms of processor time, after %.0f ms for the virtual machine itself%n",
                        load.getClass().getSimpleName(),
                        (after - before) / 1e6,
                        before / 1e6);
    }
}
