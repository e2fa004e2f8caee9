package org.customizedemployment.docs.rule;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;

/** What types look like: status, closed shapes, null-marking and names. */
final class ShapeRules {
    private ShapeRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("apistatus", ShapeRules::apiStatus),
                new HouseRule("closedshapes", ShapeRules::closedShapes),
                new HouseRule("nullmarked", ShapeRules::nullMarked),
                new HouseRule("hiddenimmutables", ShapeRules::hiddenImmutables),
                new HouseRule("finalrules", ShapeRules::finalRules),
                new HouseRule("names", ShapeRules::names),
                new HouseRule("constraints", ShapeRules::constraints));
    }

    private static ArchRule apiStatus(String root) {
        return classes()
                .that(Modules.published(root))
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .resideOutsideOfPackage("..internal..")
                .should()
                .beAnnotatedWith(API.class)
                .because("a reader must see how far a public type can be relied on");
    }

    private static ArchRule closedShapes(String root) {
        return classes()
                .that(Modules.published(root))
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(DescribedPredicate.not(meantToBeExtended(root)))
                .should(new ArchCondition<>("be final, or abstract with only package-private constructors") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (!isClosed(item)) {
                            events.add(
                                    SimpleConditionEvent.violated(item, item.getName() + " can be extended by anyone"));
                        }
                    }
                })
                .because("what can be extended can't be changed; contracts are interfaces");
    }

    /** Contract suites exist to be extended, and so do the base of all errors and what spares authors of packs and reports the same lines. */
    private static DescribedPredicate<JavaClass> meantToBeExtended(String root) {
        return DescribedPredicate.describe(
                "meant to be extended",
                one -> Modules.in(root, "tck", "testkit").test(one)
                                && one.getModifiers().contains(JavaModifier.ABSTRACT)
                        || one.getName().equals(root + ".core.error.CeException")
                        || one.getName().equals(root + ".spi.pack.JarPack")
                        || one.getName().equals(root + ".spi.report.DescribedReport"));
    }

    private static boolean isClosed(JavaClass item) {
        if (item.getModifiers().contains(JavaModifier.FINAL)) {
            return true;
        }
        return item.getModifiers().contains(JavaModifier.ABSTRACT)
                && item.getConstructors().stream().noneMatch(ShapeRules::isOpen);
    }

    private static boolean isOpen(JavaConstructor constructor) {
        return constructor.getModifiers().contains(JavaModifier.PUBLIC)
                || constructor.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchRule nullMarked(String root) {
        return classes()
                .that(Modules.ours(root))
                .should(new ArchCondition<>("be in a @NullMarked package") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    item, item.getName() + " is in a package without @NullMarked"));
                        }
                    }
                })
                .because("without it nobody can tell which values may be null");
    }

    private static ArchRule hiddenImmutables(String root) {
        return noClasses()
                .that(Modules.ours(root))
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic()
                .because("generated classes are our means; callers see the value type and its builder");
    }

    private static ArchRule finalRules(String root) {
        DescribedPredicate<JavaClass> aRule = DescribedPredicate.describe(
                "rules",
                one -> !one.isInterface()
                        && one.getAllRawInterfaces().stream()
                                .anyMatch(type -> type.getName().equals("org.customizedemployment.core.rule.Rule")));
        return classes()
                .that(Modules.ours(root))
                .and(aRule)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT)
                .because("a decision names the rule it asked; a subclass would answer under its name");
    }

    private static ArchRule names(String root) {
        return noClasses()
                .that(Modules.ours(root))
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .should()
                .haveNameMatching(".*(Impl|Manager|Utils?|Helpers?)(\\$.*)?")
                .because("such names say how a thing was made, not what it is");
    }

    private static ArchRule constraints(String root) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(Modules.ours(root))
                .and()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .and()
                .haveNameNotMatching("(get|is)[A-Z].*")
                .should()
                .beAnnotatedWith(DescribedPredicate.describe(
                        "a constraint of Bean Validation",
                        one -> one.getRawType().getPackageName().startsWith("jakarta.validation")))
                .because("on any other accessor a validator overlooks it in silence");
    }
}
