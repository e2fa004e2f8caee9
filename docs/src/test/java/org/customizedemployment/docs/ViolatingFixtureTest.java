package org.customizedemployment.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.docs.consumer.Program;
import org.customizedemployment.docs.fixture.finalrules.pack.xx.BrokenOpenRule;
import org.customizedemployment.docs.fixture.texts.core.BrokenMaps;
import org.customizedemployment.docs.fixture.texts.core.BrokenTexts;
import org.customizedemployment.docs.fixture.texts.core.FineTexts;
import org.customizedemployment.docs.house.BuiltModule;
import org.customizedemployment.docs.house.JavaSources;
import org.customizedemployment.docs.house.Reactor;
import org.customizedemployment.docs.rule.HouseRule;
import org.customizedemployment.docs.rule.HouseRules;
import org.customizedemployment.docs.rule.RuleInstances;
import org.customizedemployment.docs.rule.ServiceListings;
import org.customizedemployment.docs.rule.SkippedProperties;
import org.customizedemployment.docs.rule.SourceText;
import org.customizedemployment.docs.rule.TextAttributes;
import org.customizedemployment.docs.rule.UnprovenProviders;
import org.customizedemployment.tck.generator.ValueGenerator;
import org.customizedemployment.tck.privacy.Canaries;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule must fail on a small house that breaks it: a rule that can't fail checks nothing. In the package {@code fixture.RULE}, the
 * report names every class whose name contains Broken and none whose name contains Fine.
 */
class ViolatingFixtureTest {
    private static final String FIXTURE = "org.customizedemployment.docs.fixture";

    @TestFactory
    Stream<DynamicTest> the_rule_finds_what_breaks_it_and_nothing_else() {
        return HouseRules.all().stream().map(rule -> dynamicTest(rule.name(), () -> fails(rule)));
    }

    private static void fails(HouseRule rule) {
        String root = FIXTURE + "." + rule.name();
        JavaClasses classes = new ClassFileImporter().importPackages(root);
        assertThat(classes).as("a violating fixture in %s", root).isNotEmpty();
        EvaluationResult result = rule.under().apply(root).evaluate(classes);
        assertThat(result.hasViolation()).isTrue();
        List<String> report = result.getFailureReport().getDetails();
        for (JavaClass one : classes) {
            String name = one.getSimpleName();
            if (name.contains("Broken") && !isSeenInSourceOnly(name)) {
                assertThat(report).as("what breaks '%s'", rule).anyMatch(line -> line.contains(name));
            } else if (name.contains("Fine")) {
                assertThat(report).as("what keeps '%s'", rule).noneMatch(line -> line.contains(name));
            }
        }
    }

    private static boolean isSeenInSourceOnly(String name) {
        return name.equals("BrokenLocalVariable");
    }

    @Test
    void a_local_variable_is_seen_in_the_source() {
        Path folder =
                Reactor.root().resolve("docs/src/test/java/org/customizedemployment/docs/fixture/inexactnumbers/core");
        assertThat(SourceText.inexactNumbers(JavaSources.below(folder)))
                .contains(
                        "BrokenLocalVariable.java: double", "BrokenLocalVariable.java: 2.0", "BrokenField.java: double")
                .noneMatch(line -> line.contains("Fine"));
    }

    @Test
    void a_rule_without_a_source_and_two_rules_with_one_id_are_found() {
        assertThat(RuleInstances.problems(List.of(new BrokenOpenRule(), new BrokenOpenRule())))
                .contains(
                        "fixture.open (" + BrokenOpenRule.class.getName() + ") cites nothing",
                        "fixture.open is the id of two rules");
    }

    @Test
    void a_text_without_a_sensitivity_is_found_on_every_level() {
        assertThat(TextAttributes.undeclared(
                        TextAttributes.of(List.of(BrokenTexts.class, BrokenMaps.class, FineTexts.class))))
                .extracting(TextAttributes.Text::name)
                .containsExactlyInAnyOrder("undeclared", "deeper", "byQuestion", "deepest");
    }

    @Test
    void a_sensitive_text_in_to_string_is_found() {
        assertThat(told(BrokenTexts.class)).containsExactly("BrokenTexts tells BrokenTexts.shown");
        assertThat(told(FineTexts.class)).isEmpty();
    }

    private static List<String> told(Class<?> type) {
        ValueGenerator values = ValueGenerator.seeded(1);
        Object made = values.make(type);
        assertThat(values.texts()).hasSize(1);
        return Canaries.of(values.texts()).toldBy(made);
    }

    @Test
    void a_property_with_an_annotation_of_junit_is_found() {
        Path folder =
                Reactor.root().resolve("docs/src/test/java/org/customizedemployment/docs/fixture/skippedproperties");
        assertThat(SkippedProperties.in(JavaSources.below(folder)))
                .containsExactly(
                        "BrokenTagged#holds: org.junit.jupiter.api.Tag",
                        "BrokenTagged#shows: org.junit.jupiter.api.Disabled");
    }

    @Test
    void a_pack_that_no_suite_proves_is_found() {
        JavaClasses classes = new ClassFileImporter().importPackages(FIXTURE + ".unproven");
        assertThat(UnprovenProviders.in(classes, List.of()))
                .singleElement()
                .asString()
                .contains("BrokenPackProvider");
    }

    @Test
    void a_provider_that_only_one_list_names_is_found(@TempDir Path folder) throws IOException {
        Program program = Program.in(folder)
                .file("module-info.java", "module broken { provides java.lang.Runnable with broken.Task; }")
                .file(
                        "broken/Task.java",
                        "package broken; public final class Task implements Runnable { public void run() {} }");
        program.compile(List.of());
        BuiltModule module = new BuiltModule("broken", "ce-pack-broken", folder, program.classes());
        assertThat(ServiceListings.differences(List.of(module)))
                .containsExactly("ce-pack-broken: META-INF/services has {}, module-info provides"
                        + " {java.lang.Runnable=[broken.Task]}");
        Path services = Files.createDirectories(program.classes().resolve("META-INF/services"));
        Files.writeString(services.resolve("java.lang.Runnable"), "broken.Task # found on the class path too\n");
        assertThat(ServiceListings.differences(List.of(module))).isEmpty();
    }

    @Test
    void a_provider_that_no_list_names_is_found() {
        JavaClasses classes = new ClassFileImporter().importPackages(FIXTURE + ".unproven");
        assertThat(ServiceListings.unlisted(classes, List.of(), FIXTURE + ".unproven"))
                .containsExactly(FIXTURE + ".unproven.pack.xx.BrokenPackProvider");
    }
}
