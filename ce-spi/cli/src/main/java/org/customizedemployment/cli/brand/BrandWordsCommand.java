package org.customizedemployment.cli.brand;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.customizedemployment.brand.BrandFolder;
import org.customizedemployment.brand.BrandTerms;
import org.customizedemployment.cli.option.BrandOptions;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.spi.text.MessageSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce brand words}: the texts that an agency can put in its own words, as lines to copy. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Prints texts as 'key = text' lines, ready to be copied into a words_LANG.properties:",
            "all of them, those that contain a word, or those that a folder has no words for yet",
            "in a language, with the English text to translate."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ce brand words --containing counselor", "  ce brand words our-forms --missing fr"})
final class BrandWordsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", description = "The folder of a brand, for --missing.")
    private @Nullable Path folder;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of the texts: en (default) or es.")
    private String language = "en";

    @Option(names = "--containing", paramLabel = "TEXT", description = "Only texts that contain this.")
    private String containing = "";

    @Option(names = "--missing", paramLabel = "LANG", description = "Only texts without words in that language yet.")
    private @Nullable String missing;

    BrandWordsCommand() {}

    @Override
    public Integer call() {
        BrandTerms terms = BrandOptions.terms();
        PrintWriter out = spec.commandLine().getOut();
        MessageSource own = folder == null
                ? MessageSource.NONE
                : BrandFolder.read(folder, terms).orThrow().getMessages();
        String part = containing.toLowerCase(Locale.ROOT);
        for (String key : terms.keys()) {
            String text = terms.text(key, language).orElse("");
            if (!text.isEmpty() && text.toLowerCase(Locale.ROOT).contains(part) && isMissing(terms, own, key)) {
                out.println(key + " = " + escaped(text));
            }
        }
        return ExitCode.FINE;
    }

    private boolean isMissing(BrandTerms terms, MessageSource own, String key) {
        return missing == null
                || (own.find(key, Locale.forLanguageTag(missing)).isEmpty()
                        && terms.text(key, missing).isEmpty());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
