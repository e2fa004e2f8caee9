package org.customizedemployment.cli.brand;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.customizedemployment.brand.BrandFolder;
import org.customizedemployment.brand.BrandProblem;
import org.customizedemployment.brand.BrandReading;
import org.customizedemployment.cli.option.BrandOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce brand check}: all that is wrong with a brand's folder, and what to look at. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads a brand's folder and names every problem with file, line and remedy, then what",
            "to look at. Nothing of it is run. Exit code 0: it can be used, 1: there are problems."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce brand check our-forms")
final class BrandCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder with brand.properties.")
    private Path folder = Path.of("");

    BrandCheckCommand() {}

    @Override
    public Integer call() {
        BrandReading reading = BrandFolder.read(folder, BrandOptions.terms());
        PrintWriter out = spec.commandLine().getOut();
        list(out, "Problems", reading.blocking());
        list(out, "To look at", reading.advice());
        if (reading.brand() == null) {
            return ExitCode.FINDINGS;
        }
        out.println("It can be used: ce report CASE.json --brand " + folder + " …");
        return ExitCode.FINE;
    }

    private static void list(PrintWriter out, String what, List<BrandProblem> problems) {
        out.println(what + ": " + (problems.isEmpty() ? "none" : problems.size()));
        problems.forEach(one -> out.println("  " + one));
    }
}
