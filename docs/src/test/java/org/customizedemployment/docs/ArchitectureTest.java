package org.customizedemployment.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.customizedemployment.docs.house.BuiltModule;
import org.customizedemployment.docs.house.House;
import org.customizedemployment.docs.house.Reactor;
import org.customizedemployment.docs.rule.HouseRule;
import org.customizedemployment.docs.rule.HouseRules;
import org.customizedemployment.docs.rule.RuleInstances;
import org.customizedemployment.docs.rule.ServiceListings;
import org.customizedemployment.docs.rule.SkippedProperties;
import org.customizedemployment.docs.rule.SourceText;
import org.customizedemployment.docs.rule.TextAttributes;
import org.customizedemployment.docs.rule.UnprovenProviders;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, asked of what this build made. Each is shown to bite by {@link ViolatingFixtureTest}. */
class ArchitectureTest {
    /** Small modules have at least their entry point and something it uses; a rule must never pass on nothing. */
    private static final Map<String, Integer> FEWEST = new TreeMap<>(Map.of(
            "ce-core", 150,
            "ce-jackson", 20,
            "ce-spi", 20,
            "ce-tck", 5,
            "ce-runtime", 8,
            "ce-store-jdbc", 4,
            "ce-cli", 6,
            "ce-rules", 40,
            "ce-pack-foundations", 15,
            "ce-reports", 15));

    private static final int FEWEST_IN_ANY = 1;
    private static final int MANY_IN_A_PACKAGE = 14;
    private static final int FEW_IN_A_PACKAGE = 2;

    @TestFactory
    Stream<DynamicTest> the_house_keeps_the_rule() {
        JavaClasses classes = House.main();
        return HouseRules.all().stream()
                .map(rule -> dynamicTest(
                        rule.name(), () -> rule.under().apply(House.ROOT).check(classes)));
    }

    @Test
    void no_rule_passes_on_emptiness() {
        Map<BuiltModule, Long> sizes = House.sizes();
        assertThat(sizes.keySet()).hasSameSizeAs(Reactor.modules()).hasSizeGreaterThanOrEqualTo(12);
        sizes.forEach((module, size) -> assertThat(size)
                .as("classes of %s in %s", module, module.artifact())
                .isGreaterThanOrEqualTo(FEWEST.getOrDefault(module.artifactId(), FEWEST_IN_ANY)));
    }

    @Test
    void what_a_jar_provides_is_listed_for_the_class_path_and_the_module_path() {
        assertThat(ServiceListings.differences(Reactor.modules())).isEmpty();
        assertThat(ServiceListings.unlisted(House.main(), Reactor.modules(), House.ROOT))
                .isEmpty();
    }

    @Test
    void every_rule_has_an_id_and_says_where_it_comes_from() {
        assertThat(RuleInstances.ofThePacks()).isNotEmpty();
        assertThat(RuleInstances.problems(RuleInstances.ofThePacks())).isEmpty();
    }

    @Test
    void every_store_and_pack_is_proved_by_its_contract_suite() {
        assertThat(UnprovenProviders.in(House.main(), House.tests())).isEmpty();
    }

    @Test
    @Tag("FED-PRIV-1")
    void every_text_about_a_person_says_how_sensitive_it_is() {
        assertThat(TextAttributes.ofEntriesAndCommands()).hasSizeGreaterThan(100);
        assertThat(TextAttributes.undeclared(TextAttributes.ofEntriesAndCommands()))
                .isEmpty();
    }

    @Test
    void no_main_source_writes_a_floating_point_number() {
        assertThat(SourceText.inexactNumbers(SourceText.ofTheHouse())).isEmpty();
    }

    @Test
    void no_property_is_skipped_for_an_annotation_of_the_other_engine() {
        assertThat(SkippedProperties.ofTheHouse()).hasSizeGreaterThan(100);
        assertThat(SkippedProperties.in(SkippedProperties.ofTheHouse())).isEmpty();
    }

    @Test
    void crowded_and_lonely_packages_are_pointed_out() {
        Map<String, Long> sizes = new TreeMap<>();
        for (JavaPackage one : House.main().getPackage(House.ROOT).getSubpackagesInTree()) {
            sizes.put(
                    one.getName(),
                    one.getClasses().stream()
                            .filter(JavaClass::isTopLevelClass)
                            .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                            .filter(type -> !type.getSimpleName().equals("package-info"))
                            .count());
        }
        // Advice, not a limit: read it when you add the next type.
        sizes.forEach((name, types) -> {
            if (types > MANY_IN_A_PACKAGE || types > 0 && types < FEW_IN_A_PACKAGE) {
                System.out.println("[advice] " + types + " types in " + name);
            }
        });
        assertThat(sizes).hasSizeGreaterThan(30);
    }

    @Test
    void every_rule_says_why() {
        for (HouseRule rule : HouseRules.all()) {
            assertThat(rule.under().apply(House.ROOT).getDescription())
                    .as(rule.name())
                    .contains("because");
        }
        assertThat(HouseRules.all().stream().map(HouseRule::name).toList()).doesNotHaveDuplicates();
        assertThat(HouseRules.all()).hasSizeGreaterThan(15);
        assertThat(List.copyOf(HouseRules.all())).doesNotContainNull();
    }
}
