package org.customizedemployment.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackOrder;
import org.customizedemployment.runtime.plugin.InstalledPacks;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import picocli.CommandLine.Option;

/** Which packs of rules to go by. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PackOptions {
    /** Rules and words. */
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".properties");

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description =
                    "A pack of rules: the id of an installed one, a YAML file or a folder. May be given several times; later"
                            + " ones layer over earlier ones.")
    private List<String> packs = new ArrayList<>();

    public PackOptions() {}

    /** The packs asked for, from federal to local and each after those that it layers over, otherwise in the order given. */
    public List<PackProvider> providers() {
        List<PackProvider> found = new ArrayList<>();
        for (String pack : packs) {
            found.add(provider(pack));
        }
        return PackOrder.lowestFirst(found);
    }

    /** Those asked for; if none is, installed ones with these ids, each after those that it layers over. */
    public List<PackProvider> providersOr(List<String> ids) {
        return packs.isEmpty()
                ? PackOrder.lowestFirst(ids.stream().map(PackOptions::provider).toList())
                : providers();
    }

    /** The packs asked for, with those installed ones that they layer over, each after those that it layers over. */
    public List<PackProvider> providersWithLower() {
        return withLower(packs);
    }

    /** These packs and the installed ones that they layer over, each after those that it layers over. */
    public static List<PackProvider> withLower(List<String> packs) {
        List<PackProvider> found = new ArrayList<>();
        packs.forEach(pack -> found.add(provider(pack)));
        List<PackProvider> installed = InstalledPacks.find(PackOptions.class.getClassLoader());
        for (int i = 0; i < found.size(); i++) {
            for (String lower : PackOrder.layersOver(found.get(i))) {
                boolean there =
                        found.stream().anyMatch(one -> one.getDescriptor().id().equals(lower));
                if (!there) {
                    installed.stream()
                            .filter(one -> one.getDescriptor().id().equals(lower))
                            .forEach(found::add);
                }
            }
        }
        return PackOrder.lowestFirst(found);
    }

    /** Whether that names a pack: an installed one, a file or a folder. */
    public static boolean isPack(String name) {
        try {
            provider(name);
            return true;
        } catch (CeException e) {
            // A folder is meant as one, though nothing is in it yet.
            return e.getErrorCode() == CliError.EMPTY_PACK;
        }
    }

    /** The id of the pack that is called so, or lies there. */
    public static String idOf(String pack) {
        return provider(pack).getDescriptor().id();
    }

    /** Whether none was asked for. */
    public boolean isEmpty() {
        return packs.isEmpty();
    }

    private static PackProvider provider(String pack) {
        Optional<PackProvider> installed = InstalledPacks.find(PackOptions.class.getClassLoader()).stream()
                .filter(one -> one.getDescriptor().id().equals(pack))
                .findFirst();
        if (installed.isPresent()) {
            return installed.get();
        }
        Path path;
        try {
            path = Path.of(pack);
        } catch (InvalidPathException e) {
            throw none(pack);
        }
        if (Files.isRegularFile(path)) {
            return FilePack.of(List.of(file(path)));
        }
        if (Files.isDirectory(path)) {
            List<PackFile> files = folder(path);
            if (!files.isEmpty()) {
                return FilePack.of(files);
            }
            throw new CeException(CliError.EMPTY_PACK, "folder '" + pack + "' has no file of a pack");
        }
        throw none(pack);
    }

    private static List<PackFile> folder(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(one -> isPackFile(one.getFileName().toString()))
                    .sorted()
                    .map(PackOptions::file)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CeException(CliError.UNREADABLE, "can't read folder '" + folder + "'", e);
        }
    }

    private static boolean isPackFile(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static PackFile file(Path path) {
        return PackFile.of(path.getFileName().toString(), InputFiles.read(path));
    }

    private static CeException none(String pack) {
        return new CeException(CliError.NO_PACK, "there is no pack '" + pack + "'");
    }
}
