package org.customizedemployment.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.TreeSet;
import org.customizedemployment.docs.house.BuiltModule;
import org.customizedemployment.docs.house.Reactor;
import org.junit.jupiter.api.Test;

/** What each module requires, exports and provides, from the descriptors in the built jars. */
class ModulePageTest {
    @Test
    void the_committed_page_is_what_the_built_descriptors_say() throws IOException {
        StringBuilder page = new StringBuilder("# Modules and what they export\n\n")
                .append(
                        "Made from the module descriptors of the built jars. A change here is a change of what others can use.\n");
        for (BuiltModule module : Reactor.modules()) {
            if (module.isPublished()) {
                page.append(section(module));
            }
        }
        GeneratedPage.check("modules.md", page.toString());
    }

    @Test
    void every_published_module_has_a_descriptor_named_after_its_artifact() {
        for (BuiltModule module : Reactor.modules()) {
            if (module.isPublished()) {
                String name = "org.customizedemployment."
                        + module.artifactId().substring(3).replace('-', '.');
                assertThat(descriptor(module).name()).isEqualTo(name);
                assertThat(descriptor(module).isAutomatic()).isFalse();
            }
        }
    }

    private static String section(BuiltModule module) {
        ModuleDescriptor descriptor = descriptor(module);
        StringBuilder text =
                new StringBuilder("\n## `" + module.artifactId() + "`\n\nModule `" + descriptor.name() + "`\n");
        new TreeSet<>(descriptor.requires())
                .stream()
                        .filter(one -> !one.name().equals("java.base"))
                        .forEach(one -> text.append("- requires ")
                                .append(words(one))
                                .append('`')
                                .append(one.name())
                                .append("`\n"));
        new TreeSet<>(descriptor.exports())
                .forEach(one -> text.append("- exports `")
                        .append(one.source())
                        .append("`")
                        .append(to(one))
                        .append('\n'));
        new TreeSet<>(descriptor.uses())
                .forEach(one -> text.append("- uses `").append(one).append("`\n"));
        new TreeSet<>(descriptor.provides())
                .forEach(one -> text.append("- provides `")
                        .append(one.service())
                        .append("` by `")
                        .append(String.join("`, `", one.providers()))
                        .append("`\n"));
        return text.toString().replaceFirst("`\n-", "`\n\n-");
    }

    private static String to(ModuleDescriptor.Exports one) {
        return one.isQualified() ? " to `" + String.join("`, `", new TreeSet<>(one.targets())) + "` only" : "";
    }

    private static String words(ModuleDescriptor.Requires one) {
        StringBuilder words = new StringBuilder();
        for (ModuleDescriptor.Requires.Modifier modifier : new TreeSet<>(one.modifiers())) {
            switch (modifier) {
                case TRANSITIVE -> words.append("transitive ");
                case STATIC -> words.append("static ");
                default -> {}
            }
        }
        return words.toString();
    }

    private static ModuleDescriptor descriptor(BuiltModule module) {
        return module.read("module-info.class", ModulePageTest::read)
                .orElseThrow(() -> new AssertionError(module + " has no module-info"));
    }

    private static ModuleDescriptor read(InputStream in) {
        try {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
