package org.customizedemployment.cli.pack;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.rules.layer.MissingParameter;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce pack check}: all that is wrong with packs, what to look at, and what an agency must still supply. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads packs and names every problem with file, line and remedy, then what to look at, then the values"
                    + " that an agency must still supply. Installed packs that they layer over are read too.",
            "Exit code 0: they can be used, 1: there are problems."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce pack check agency.yaml")
final class PackCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description = "A pack's YAML file or folder, or the id of an installed pack.")
    private List<String> packs = new ArrayList<>();

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "Another pack that holds beside; the same as naming it with the others.")
    private List<String> beside = new ArrayList<>();

    PackCheckCommand() {}

    @Override
    public Integer call() {
        PackLoad load = PackLoader.load(PackOptions.withLower(
                Stream.concat(beside.stream(), packs.stream()).distinct().toList()));
        PrintWriter out = spec.commandLine().getOut();
        if (load instanceof PackLoad.Failed failed) {
            list(out, "Problems", failed.problems());
            list(out, "To look at", failed.warnings());
            return ExitCode.FINDINGS;
        }
        PackLibrary library = ((PackLoad.Loaded) load).library();
        out.println("Packs, lowest layer first: "
                + library.packs().stream()
                        .map(one -> one.id() + " " + one.version())
                        .collect(Collectors.joining(", ")));
        out.println("Problems: none");
        list(out, "To look at", load.warnings());
        missing(out, library.missingParameters());
        return ExitCode.FINE;
    }

    private static void list(PrintWriter out, String what, List<PackProblem> problems) {
        out.println(what + ": " + (problems.isEmpty() ? "none" : problems.size()));
        problems.forEach(one -> out.println("  " + one));
    }

    private static void missing(PrintWriter out, List<MissingParameter> missing) {
        out.println("Values that an agency must still supply: " + (missing.isEmpty() ? "none" : missing.size()));
        for (MissingParameter one : missing) {
            String users = one.usedBy().stream().map(Subject::toString).collect(Collectors.joining(", "));
            out.println("  " + one.id() + " (" + one.unit() + days(one.days()) + "), declared in " + one.file() + ":"
                    + one.line() + (users.isEmpty() ? "" : ", needed by " + users));
        }
        if (!missing.isEmpty()) {
            out.println("  Until then what needs them is undecided, never zero. State them under 'set-parameters'.");
        }
    }

    private static String days(EffectiveRange range) {
        return (range.from() == null ? "" : ", from " + range.from())
                + (range.until() == null ? "" : ", until " + range.until());
    }
}
