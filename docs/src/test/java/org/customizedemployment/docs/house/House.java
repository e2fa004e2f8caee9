package org.customizedemployment.docs.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

/** The classes of all modules, read once. */
public final class House {
    /** The package of everything we write. */
    public static final String ROOT = "org.customizedemployment";

    private House() {}

    /** Main classes of all modules. */
    public static JavaClasses main() {
        return Main.CLASSES;
    }

    /** Test classes of all modules, with the main classes that they use. */
    public static JavaClasses tests() {
        return Tests.CLASSES;
    }

    /** How many top-level classes each module has. */
    public static Map<BuiltModule, Long> sizes() {
        Map<BuiltModule, Long> sizes = new LinkedHashMap<>();
        for (BuiltModule module : Reactor.modules()) {
            String place = module.artifact().toUri().getPath();
            sizes.put(
                    module,
                    main().stream()
                            .filter(one -> !one.isNestedClass() && hasName(one))
                            .filter(one -> one.getSource()
                                    .orElseThrow()
                                    .getUri()
                                    .toString()
                                    .contains(place))
                            .count());
        }
        return sizes;
    }

    private static Set<Location> locations(List<Path> artifacts) {
        Set<Location> locations = new LinkedHashSet<>();
        for (Path artifact : artifacts) {
            try {
                locations.add(
                        Files.isDirectory(artifact)
                                ? Location.of(artifact)
                                : Location.of(new JarFile(artifact.toFile())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return locations;
    }

    private static boolean hasName(JavaClass one) {
        return !one.getSimpleName().equals("package-info")
                && !one.getSimpleName().equals("module-info");
    }

    private static final class Main {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/jmh_generated/"))
                .importLocations(locations(
                        Reactor.modules().stream().map(BuiltModule::artifact).toList()));
    }

    private static final class Tests {
        static final JavaClasses CLASSES = new ClassFileImporter().importLocations(locations(folders()));

        private static List<Path> folders() {
            return Reactor.moduleFolders().stream()
                    .map(folder -> folder.resolve("target/test-classes"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }
}
