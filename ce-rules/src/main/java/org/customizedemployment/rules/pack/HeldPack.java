package org.customizedemployment.rules.pack;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.text.MessageSource;

/** What a provider answered, asked once: its classes may be broken, and it may not answer alike twice. */
record HeldPack(Descriptor getDescriptor, List<PackFile> getFiles, List<Rule> getRules, MessageSource getMessages)
        implements PackProvider {
    /** As many files as a pack may have. */
    private static final int MOST_FILES = 200;

    HeldPack {
        getFiles = List.copyOf(getFiles);
        getRules = List.copyOf(getRules);
    }

    /** Empty, with a problem logged, if the provider throws. */
    @SuppressWarnings("CatchingUnchecked")
    static Optional<PackProvider> of(PackProvider provider, ProblemLog log) {
        String name = provider.getClass().getSimpleName();
        try {
            name = provider.getDescriptor().id();
            HeldPack held = new HeldPack(
                    provider.getDescriptor(), provider.getFiles(), provider.getRules(), provider.getMessages());
            if (held.getFiles().size() > MOST_FILES) {
                log.add(
                        RulesError.TOO_LARGE,
                        Place.ofFile(name),
                        held.getFiles().size() + " files in one pack",
                        "keep a pack to " + MOST_FILES + " files");
                return Optional.empty();
            }
            return Optional.of(held);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            log.add(
                    RulesError.BROKEN_PACK,
                    Place.ofFile(name),
                    "pack '" + name + "' can't say what it holds: "
                            + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
