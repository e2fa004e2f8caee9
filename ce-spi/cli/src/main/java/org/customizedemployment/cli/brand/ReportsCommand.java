package org.customizedemployment.cli.brand;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.brand.BrandTerms;
import org.customizedemployment.cli.option.BrandOptions;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ce reports}: what reports there are and who may see each; in which formats and languages. */
@Command(
        name = "reports",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lists the reports, who may see each, and formats and languages.",
            "With --blocks the sections of one report that an agency can write itself,",
            "and what its templates can name."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce reports --blocks discovery")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ReportsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--blocks",
            paramLabel = "REPORT",
            description = "The sections of that report, and the variables of a template.")
    private @Nullable String blocks;

    @Option(names = "--json", description = "Writes the page as JSON, in the format ce-document/1.")
    private boolean json;

    @Mixin
    private BrandOptions brand = new BrandOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    ReportsCommand() {}

    @Override
    public Integer call() {
        Messages words = language.messages();
        PrintWriter out = spec.commandLine().getOut();
        Document page = blocks == null ? all(words) : ofOne(blocks, words);
        if (json) {
            language.pages(out).printJson(page);
        } else {
            language.pages(out).print(page);
        }
        return ExitCode.FINE;
    }

    private Document all(Messages words) {
        Set<String> languages = new LinkedHashSet<>(BrandOptions.terms().languages());
        brand.read().map(Brand::getLanguages).ifPresent(languages::addAll);
        try (CustomizedEmployment ce = CaseOptions.open(List.of(), language.width())) {
            List<Block.Row> rows = ce.reports().stream()
                    .map(one -> Block.Row.of(Cell.of(one.getId()), Cell.of(name(one, words)), Cell.of(audiences(one))))
                    .toList();
            Block.Table table = new Block.Table(
                    words.text("ce.reports.caption"),
                    List.of(
                            Block.Column.header(words.text("ce.reports.id")),
                            Block.Column.text(words.text("ce.reports.name")),
                            Block.Column.text(words.text("ce.reports.for"))),
                    rows);
            String formats =
                    ce.formats().stream().map(one -> one.getDescriptor().id()).collect(Collectors.joining(", "));
            return page(
                    words.text("ce.reports.title"),
                    words,
                    List.of(
                            table,
                            legend(words),
                            values(words.text("ce.reports.formats"), formats),
                            values(words.text("ce.reports.languages"), String.join(", ", languages))));
        }
    }

    private static String name(Report<?> report, Messages words) {
        String key = "report." + report.getId();
        return words.has(key) ? words.text(key) : "";
    }

    private static String audiences(Report<?> report) {
        return report.getAudiences().stream().map(Audience::word).collect(Collectors.joining(", "));
    }

    /** What the words of the last column mean, which are those of {@code --audience}. */
    private static Block legend(Messages words) {
        return new Block.LabelledValues(Arrays.stream(Audience.values())
                .map(one -> new Block.LabelledValue(
                        one.word(), Inline.words(words.text("ce.reports.audience." + one.word()))))
                .toList());
    }

    private static Document ofOne(String report, Messages words) {
        BrandTerms terms = BrandOptions.terms();
        if (!terms.reports().contains(report)) {
            throw new CeException(CliError.BAD_CHOICE, "report '" + report + "': there are " + terms.reports());
        }
        List<List<Inline>> names = new ArrayList<>();
        terms.blocks(report).forEach(one -> names.add(Inline.words("blocks/" + report + "/" + one + "_en.html")));
        return page(
                words.text("ce.reports.blocks.title") + ": " + report,
                words,
                List.of(
                        Block.Paragraph.of(words.text("ce.reports.blocks.about")),
                        new Block.Listing(false, names),
                        Block.Paragraph.of(words.text("ce.reports.variables.about")),
                        new Block.Listing(
                                false,
                                BrandTerms.variables().stream()
                                        .map(Inline::words)
                                        .toList())));
    }

    private static Block values(String label, String text) {
        return new Block.LabelledValues(List.of(new Block.LabelledValue(label, Inline.words(text))));
    }

    private static Document page(String title, Messages words, List<Block> blocks) {
        return new Document("reports", title, words.getLocale(), Audience.TEAM, null, blocks);
    }
}
