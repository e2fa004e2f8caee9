package org.customizedemployment.cli.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.input.Registers;
import org.customizedemployment.cli.option.AsOfConverter;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.rules.comparison.Answer;
import org.customizedemployment.rules.comparison.CaseComparison;
import org.customizedemployment.rules.comparison.ComparisonTotals;
import org.customizedemployment.rules.comparison.Difference;
import org.customizedemployment.rules.comparison.PackComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce pack compare}: two versions of a pack over a caseload, one case at a time. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Asks two versions of a pack about the same cases: who is affected, by how much, and why.",
            "Names cases by their ids only. A case that can't be read is named and left out.",
            "Exit code 0: nobody is affected, 1: someone is, or a case was left out."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce pack compare old.yaml new.yaml --cases cases --pack agency.yaml")
final class PackCompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", description = "The pack as it is: a file, a folder or an id.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The pack as it would be.")
    private String other = "";

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "CASES",
            description = "A folder of cases (.json), one case (.json), or a file with a case on each line (.ndjson).")
    private Path cases = Path.of("");

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description = "Another pack that holds beside both; may be repeated.")
    private List<String> packs = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "NAME=DATE,…",
            converter = AsOfConverter.class,
            description = "The dates to judge by; decision defaults to the latest recorded date of each case.")
    private AsOf asOf = AsOf.none();

    @Option(
            names = "--references",
            paramLabel = "FILE",
            description = "Registers outside the case: JSON in ce-references/1, or certified staff as CSV.")
    private @Nullable Path references;

    private final ComparisonTotals totals = new ComparisonTotals();
    private int leftOut;

    PackCompareCommand() {}

    @Override
    public Integer call() {
        PackComparison comparison = PackComparison.of(LoadedPacks.of(with(old)), LoadedPacks.of(with(other)));
        References register = references == null ? References.NONE : Registers.read(references);
        if (Files.isDirectory(cases)) {
            for (Path file : InputFiles.in(cases, ".json")) {
                compare(comparison, register, file.getFileName().toString(), InputFiles.read(file));
            }
        } else if (cases.toString().endsWith(".json")) {
            compare(comparison, register, cases.getFileName().toString(), InputFiles.read(cases));
        } else {
            lines(comparison, register);
        }
        summary();
        return totals.affected() == 0 && leftOut == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private List<String> with(String version) {
        List<String> all = new ArrayList<>(List.of(version));
        all.addAll(packs);
        return all;
    }

    /** One line at a time, as a caseload may be larger than memory. */
    private void lines(PackComparison comparison, References register) {
        if (!Files.isRegularFile(cases)) {
            throw new CeException(CliError.NO_FILE, "there is no file or folder '" + cases + "'");
        }
        try (BufferedReader reader = Files.newBufferedReader(cases, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    compare(
                            comparison,
                            register,
                            cases.getFileName() + ":" + number,
                            line.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CeException(CliError.UNREADABLE, "can't read '" + cases + "'", e);
        }
    }

    private void compare(PackComparison comparison, References register, String name, byte[] json) {
        PrintWriter out = spec.commandLine().getOut();
        CaseComparison found;
        try {
            found = comparison.compare(CaseJson.standard().readDocument(json).caseFile(), asOf, register);
        } catch (CeException e) {
            leftOut++;
            out.println("Left out: " + name + ": " + e.getMessage());
            return;
        }
        totals.add(found);
        if (found.isAffected()) {
            out.println("Affected: " + found.caseId());
            found.differences().forEach(one -> print(out, one));
        }
    }

    private static void print(PrintWriter out, Difference one) {
        out.println("  " + one.subject());
        out.println("    was: " + text(one.before()));
        out.println("    would be: " + text(one.after()));
        if (!one.parameters().isEmpty()) {
            out.println("    other values of: "
                    + one.parameters().stream().map(ParameterId::value).collect(Collectors.joining(", ")));
        }
    }

    private static String text(@Nullable Answer answer) {
        if (answer == null) {
            return "nothing";
        }
        StringBuilder text = new StringBuilder(answer.outcome());
        if (answer.payable() + answer.notPayable() + answer.undecided() > 0) {
            text.append(", ").append(answer.payable()).append(" min payable, ");
            text.append(answer.notPayable()).append(" min not payable, ");
            text.append(answer.undecided()).append(" min undecided");
        }
        if (answer.amount() != null) {
            text.append(", ").append(answer.amount());
        }
        return answer.reasons().isEmpty()
                ? text.toString()
                : text.append(" because ")
                        .append(String.join(", ", answer.reasons()))
                        .toString();
    }

    private void summary() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "Cases: " + totals.cases() + ", of which " + totals.affected() + " affected; " + leftOut + " left out");
        out.println("Payable minutes: " + (totals.payableMinutes() > 0 ? "+" : "") + totals.payableMinutes());
        totals.money()
                .forEach((currency, amount) -> out.println("Money: " + (amount.minorUnits() > 0 ? "+" : "") + amount));
        totals.outcomes().forEach((change, count) -> out.println("  " + change + ": " + count));
    }
}
