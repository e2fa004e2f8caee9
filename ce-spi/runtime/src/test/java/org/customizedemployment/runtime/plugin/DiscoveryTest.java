package org.customizedemployment.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.PacksFailedException;
import org.customizedemployment.runtime.codec.JsonCaseCodec;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.spi.codec.CaseCodec;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers are found once, on request; broken ones hide nobody and are never silent. */
class DiscoveryTest {
    @TempDir
    Path directory;

    @Test
    void nothing_is_discovered_unless_asked_for() {
        assertThat(CustomizedEmployment.builder().build().plugins().found())
                .extracting(Plugin::origin)
                .containsOnly(Plugin.Origin.BUILT_IN);
    }

    @Test
    void what_is_built_in_is_found_once_though_the_loader_finds_it_too() {
        PluginReport report = CustomizedEmployment.builder()
                .discover(getClass().getClassLoader())
                .build()
                .plugins();
        assertThat(report.failed()).isEmpty();
        assertThat(report.shadowed()).isEmpty();
        assertThat(report.chosen())
                .extracting(one -> one.kind() + " " + one.id())
                .contains("CODEC json", "STORE memory", "REPORTS standard", "FORMAT html", "PACK us-ct")
                .doesNotHaveDuplicates();
    }

    @Test
    void broken_providers_are_reported_and_hide_nobody() throws IOException {
        PluginReport report = CustomizedEmployment.builder()
                .discover(loader(
                        Format.class,
                        Trials.Explodes.class.getName(),
                        "no.such.Thing",
                        Trials.Nameless.class.getName(),
                        DiscoveryTest.class.getName(),
                        Trials.FromTheFuture.class.getName(),
                        Trials.Fine.class.getName()))
                .build()
                .plugins();
        assertThat(report.chosen()).extracting(Plugin::id).contains("fine", "html", "json");
        assertThat(report.failed()).hasSize(5);
        assertThat(report.failed().stream().map(Plugin::toString).toList())
                .anyMatch(one -> one.contains("Explodes") && one.contains("IllegalStateException"))
                .anyMatch(one -> one.contains("no.such.Thing"))
                .anyMatch(one -> one.contains("Nameless"))
                .anyMatch(one -> one.contains("DiscoveryTest"))
                .anyMatch(one -> one.contains("FromTheFuture") && one.contains("version 2"));
    }

    @Test
    void two_equal_providers_are_an_error_that_names_both_places() {
        CeException failure = catchThrowableOfType(
                CeException.class,
                () -> CustomizedEmployment.builder()
                        .discover(loader(Format.class, Trials.Fine.class.getName(), Trials.FineToo.class.getName()))
                        .build());
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.DUPLICATE_PROVIDER);
        assertThat(failure).hasMessageContaining("FORMAT 'fine'").hasMessageContaining("test-classes");
    }

    @Test
    void a_higher_priority_takes_the_place_of_a_built_in() throws IOException {
        CustomizedEmployment ce = CustomizedEmployment.builder()
                .discover(loader(Format.class, Trials.OtherHtml.class.getName()))
                .build();
        assertThat(rendered(ce)).isEqualTo("OtherHtml");
        assertThat(ce.plugins().shadowed())
                .anyMatch(one -> one.id().equals("html") && one.implementation().endsWith("HtmlFormat"));
    }

    @Test
    void what_the_host_passes_in_wins_whatever_its_priority() throws IOException {
        Format own = new Trials.Fine() {
            @Override
            public org.customizedemployment.spi.plugin.Descriptor getDescriptor() {
                return org.customizedemployment.spi.plugin.Descriptor.of("html", "1", ProviderKind.FORMAT);
            }
        };
        CustomizedEmployment ce = CustomizedEmployment.builder()
                .format(own)
                .discover(loader(Format.class, Trials.OtherHtml.class.getName()))
                .build();
        assertThat(rendered(ce)).isEmpty();
    }

    @Test
    void a_provider_that_the_host_passes_in_must_work() {
        CeException failure = catchThrowableOfType(
                CeException.class,
                () -> CustomizedEmployment.builder()
                        .format(new Trials.Nameless())
                        .build());
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.PROVIDER_FAILED);
    }

    @Test
    void discovered_packs_are_layered_foundations_first_then_as_they_say() throws IOException {
        CustomizedEmployment ce = CustomizedEmployment.builder()
                .discover(loader(
                        PackProvider.class,
                        Trials.UpperPack.class.getName(),
                        Trials.LowerPack.class.getName(),
                        Trials.Foundations.class.getName()))
                .build();
        assertThat(ce.packs().packs().stream().map(one -> one.id().value()).toList())
                .containsSubsequence("foundations", "z-lower", "a-upper")
                .contains("us-ct");
    }

    @Test
    void packs_with_problems_are_refused_with_all_problems() {
        PackProvider one =
                org.customizedemployment.rules.pack.FilePack.of(List.of(org.customizedemployment.spi.pack.PackFile.of(
                        "one.yaml", "format: 7".getBytes(StandardCharsets.UTF_8))));
        PackProvider other = org.customizedemployment.rules.pack.FilePack.of(List.of(
                org.customizedemployment.spi.pack.PackFile.of("other.yaml", "[".getBytes(StandardCharsets.UTF_8))));
        PacksFailedException failure = catchThrowableOfType(
                PacksFailedException.class,
                () -> CustomizedEmployment.builder().pack(one).build());
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.PACKS_FAILED);
        assertThat(failure).hasMessageContaining("one.yaml");
        assertThat(failure.getProblems()).isNotEmpty();
        assertThat(catchThrowableOfType(
                        CeException.class,
                        () -> CustomizedEmployment.builder().pack(other).build()))
                .hasMessageContaining("other.yaml");
    }

    @Test
    void the_service_file_and_the_module_descriptor_name_the_same_codec() throws IOException {
        try (InputStream services =
                JsonCaseCodec.class.getResourceAsStream("/META-INF/services/" + CaseCodec.class.getName())) {
            assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(JsonCaseCodec.class.getName());
        }
        Path classes = Path.of(JsonCaseCodec.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (InputStream module = Files.newInputStream(classes.resolve("module-info.class"))) {
            assertThat(java.lang.module.ModuleDescriptor.read(module).provides())
                    .anyMatch(one -> one.service().equals(CaseCodec.class.getName())
                            && one.providers().equals(List.of(JsonCaseCodec.class.getName())));
        }
    }

    private static String rendered(CustomizedEmployment ce) {
        CaseFile file = CaseFile.empty(CaseId.of("case-1"));
        ReportRequest request =
                ReportRequest.of("discovery", Audience.TEAM, "html", file).in(Locale.ENGLISH);
        return new String(ce.render(request), StandardCharsets.UTF_8);
    }

    private ClassLoader loader(Class<?> contract, String... providers) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF").resolve("services"));
        Files.write(services.resolve(contract.getName()), List.of(providers));
        return new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader());
    }
}
