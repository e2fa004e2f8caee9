package org.customizedemployment.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.brand.BrandFolder;
import org.customizedemployment.brand.BrandTerms;
import org.customizedemployment.reports.text.ReportWords;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.plugin.InstalledPacks;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.text.PropertiesSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose paper documents are written on. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BrandOptions {
    private static final int USUAL = 80;

    @Option(
            names = "--brand",
            paramLabel = "DIR",
            description = "A folder with the agency's letterhead, words and sections; see 'ce brand check'.")
    private @Nullable Path folder;

    public BrandOptions() {}

    /** The brand asked for, if one is; what is wrong with its folder is an error that names every place. */
    public Optional<Brand> read() {
        return folder == null
                ? Optional.empty()
                : Optional.of(BrandFolder.read(folder, terms()).orThrow());
    }

    /** What a brand can change: the reports that are installed, and the words of the library and of the installed packs. */
    public static BrandTerms terms() {
        List<PropertiesSource> words = new ArrayList<>();
        words.add(ReportWords.builtIn());
        for (PackProvider pack : InstalledPacks.find(BrandOptions.class.getClassLoader())) {
            if (pack.getMessages() instanceof PropertiesSource source) {
                words.add(source);
            }
        }
        try (CustomizedEmployment ce = CaseOptions.open(List.of(), USUAL)) {
            return BrandTerms.of(ce.reports(), words);
        }
    }
}
