package org.customizedemployment.cli.option;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.view.CliWords;
import org.customizedemployment.cli.view.Pages;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.text.Messages;
import picocli.CommandLine.Option;

/** In which language, and how wide. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LanguageOptions {
    private static final List<String> LANGUAGES = List.of("en", "es");

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of texts: en (default) or es.")
    private String language = "en";

    @Option(names = "--width", paramLabel = "N", description = "Columns of text output (default: 80).")
    private int width = 80;

    private List<String> languages = LANGUAGES;

    public LanguageOptions() {}

    public Locale locale() {
        return locale(language, languages);
    }

    /** That language, if there are words in it. */
    public static Locale locale(String language) {
        return locale(language, LANGUAGES);
    }

    private static Locale locale(String language, List<String> known) {
        if (!known.contains(language)) {
            throw new CeException(CliError.BAD_CHOICE, "language '" + language + "': there are " + known);
        }
        return Locale.forLanguageTag(language);
    }

    /** Takes in the languages that an agency has words for. */
    public void also(List<String> others) {
        Set<String> all = new LinkedHashSet<>(languages);
        all.addAll(others);
        languages = List.copyOf(all);
    }

    public int width() {
        return width;
    }

    /** The words of library and command line, without any pack's. */
    public Messages messages() {
        return BundleMessages.of(locale(), List.of(CliWords.builtIn()));
    }

    public Pages pages(PrintWriter out) {
        return new Pages(out, messages(), width);
    }
}
