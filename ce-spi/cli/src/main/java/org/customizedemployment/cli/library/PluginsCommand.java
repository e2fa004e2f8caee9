package org.customizedemployment.cli.library;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.plugin.Plugin;
import org.customizedemployment.runtime.plugin.PluginReport;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ce plugins}: what is installed: found, chosen, shadowed, failed. */
@Command(
        name = "plugins",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists what is installed: packs, stores, reports, formats, strategies; and what failed to load.",
        footerHeading = "%nExample:%n",
        footer = "  ce plugins")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PluginsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    PluginsCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (CustomizedEmployment ce = CustomizedEmployment.builder()
                .discover(PluginsCommand.class.getClassLoader())
                .build()) {
            PluginReport report = ce.plugins();
            for (Plugin plugin : report.found()) {
                out.println(line(plugin));
            }
            for (Report<?> one : ce.reports()) {
                String audiences =
                        one.getAudiences().stream().map(Audience::word).collect(Collectors.joining(", "));
                out.println("report " + one.getId() + " for " + audiences);
            }
            return report.failed().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    private static String line(Plugin plugin) {
        Descriptor descriptor = plugin.descriptor();
        String remark = plugin.remark();
        return word(plugin.kind().name())
                + " "
                + plugin.id()
                + (descriptor == null ? "" : " " + descriptor.version())
                + " ("
                + word(plugin.standing().name())
                + ", "
                + word(plugin.origin().name())
                + ")"
                + (remark == null ? "" : ": " + remark);
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
