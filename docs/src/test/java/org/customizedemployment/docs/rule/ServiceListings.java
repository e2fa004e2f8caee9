package org.customizedemployment.docs.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.customizedemployment.docs.house.BuiltModule;

/** Providers must be found on the class path, by {@code META-INF/services}, and on the module path, by {@code provides}. */
public final class ServiceListings {
    private static final String PROVIDER = "org.customizedemployment.spi.plugin.Provider";
    private static final List<String> PLUGINS = List.of("pack.", "format.", "store.", "solver.");

    private ServiceListings() {}

    /** Where the two lists of a module differ. */
    public static List<String> differences(List<BuiltModule> modules) {
        List<String> differences = new ArrayList<>();
        for (BuiltModule module : modules) {
            TreeMap<String, TreeSet<String>> byFile = files(module);
            TreeMap<String, TreeSet<String>> byModule = descriptor(module);
            if (module.isPublished() && !byFile.equals(byModule)) {
                differences.add(module + ": META-INF/services has " + byFile + ", module-info provides " + byModule);
            }
        }
        return differences;
    }

    /** Providers of plugin modules under that root that anyone could make, and no list names. */
    public static List<String> unlisted(Iterable<JavaClass> classes, List<BuiltModule> modules, String root) {
        Set<String> listed = new TreeSet<>();
        modules.forEach(module -> files(module).values().forEach(listed::addAll));
        List<String> unlisted = new ArrayList<>();
        for (JavaClass one : classes) {
            boolean plugin =
                    PLUGINS.stream().anyMatch(name -> one.getPackageName().startsWith(root + "." + name));
            if (plugin && isDiscoverable(one) && !listed.contains(one.getName())) {
                unlisted.add(one.getName());
            }
        }
        return unlisted;
    }

    private static boolean isDiscoverable(JavaClass one) {
        return one.getModifiers().contains(JavaModifier.PUBLIC)
                && !one.getModifiers().contains(JavaModifier.ABSTRACT)
                && one.getAllRawInterfaces().stream()
                        .anyMatch(type -> type.getName().equals(PROVIDER))
                && one.getConstructors().stream()
                        .anyMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC)
                                && constructor.getRawParameterTypes().isEmpty());
    }

    private static TreeMap<String, TreeSet<String>> files(BuiltModule module) {
        return module.inside(root -> {
            TreeMap<String, TreeSet<String>> listed = new TreeMap<>();
            Path folder = root.resolve("META-INF/services");
            if (!Files.isDirectory(folder)) {
                return listed;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    TreeSet<String> names = new TreeSet<>();
                    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                        String name = line.replaceFirst("#.*", "").strip();
                        if (!name.isEmpty()) {
                            names.add(name);
                        }
                    }
                    listed.put(file.getFileName().toString(), names);
                }
                return listed;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static TreeMap<String, TreeSet<String>> descriptor(BuiltModule module) {
        TreeMap<String, TreeSet<String>> provided = new TreeMap<>();
        module.read("module-info.class", ServiceListings::read)
                .ifPresent(descriptor -> descriptor
                        .provides()
                        .forEach(one -> provided.put(one.service(), new TreeSet<>(one.providers()))));
        return provided;
    }

    private static ModuleDescriptor read(InputStream in) {
        try {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
