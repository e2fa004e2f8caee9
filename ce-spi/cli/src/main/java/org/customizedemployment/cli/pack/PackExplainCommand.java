package org.customizedemployment.cli.pack;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customizedemployment.cli.input.OneOf;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.layer.Explanation;
import org.customizedemployment.rules.layer.PackLevel;
import org.customizedemployment.rules.layer.StatedTerm;
import org.customizedemployment.rules.layer.Statement;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.runtime.plugin.InstalledPacks;
import org.customizedemployment.spi.pack.PackProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce pack explain}: what holds after all layers, and which layer says so in which line. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells what holds of a parameter, rule, service, term or credential after all layers,",
            "which layer states it, with file, line and citation, and what uses it.",
            "Of a pack: everything that it states."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce pack explain us-ct.dds.job-development.rate --pack agency.yaml")
final class PackExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "The id of a parameter, rule, service or credential; a pack's id, file or folder.")
    private String name = "";

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(names = "--json", description = "The same as JSON.")
    private boolean json;

    PackExplainCommand() {}

    @Override
    public Integer call() {
        boolean pack = PackOptions.isPack(name);
        PackLibrary library = library(pack);
        List<Explanation> found = library.explain(pack ? PackOptions.idOf(name) : name);
        if (found.isEmpty()) {
            throw new CeException(
                    CliError.NO_SUBJECT,
                    "nothing in the packs is called '" + name + "'" + OneOf.meant(name, names(library)));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(PackExplanationJson.of(found));
        } else {
            found.forEach(one -> print(out, one));
        }
        return ExitCode.FINE;
    }

    /** Whole names, and the words in those of more than one. */
    private static List<String> names(PackLibrary library) {
        return library.packs().stream()
                .flatMap(one -> library.explain(one.id().value()).stream())
                .map(one -> one.subject().name())
                .flatMap(one -> Stream.concat(Stream.of(one), Stream.of(one.split(" ", -1))))
                .distinct()
                .toList();
    }

    private PackLibrary library(boolean pack) {
        List<PackProvider> layers;
        if (!packs.isEmpty()) {
            layers = packs.providersWithLower();
        } else if (pack) {
            layers = PackOptions.withLower(List.of(name));
        } else {
            layers = PackOptions.withLower(InstalledPacks.find(PackExplainCommand.class.getClassLoader()).stream()
                    .map(one -> one.getDescriptor().id())
                    .toList());
        }
        return LoadedPacks.load(layers);
    }

    private static void print(PrintWriter out, Explanation one) {
        out.println(one.subject());
        out.println("  holds");
        for (StatedTerm term : one.effective()) {
            out.println("    " + (term.path().isEmpty() ? "" : term.path() + ": ") + term.text() + "   [" + term.pack()
                    + ", " + place(term.file(), term.line()) + "]");
        }
        out.println("  stated by, lowest layer first");
        for (Statement layer : one.layers()) {
            String citations = layer.citations().stream().map(Citation::value).collect(Collectors.joining(", "));
            PackLevel level = layer.level();
            out.println("    " + layer.pack() + (level == null ? "" : " (" + level.word() + ")") + ", "
                    + place(layer.file(), layer.line()) + (citations.isEmpty() ? "" : ", by " + citations));
        }
        if (!one.usedBy().isEmpty()) {
            out.println(
                    "  used by " + one.usedBy().stream().map(Subject::toString).collect(Collectors.joining(", ")));
        }
        out.println();
    }

    private static String place(String file, int line) {
        return line == 0 ? file + " (in Java)" : file + ":" + line;
    }
}
