package org.customizedemployment.docs.rule;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What may not be kept between calls, or written to the side. */
final class StateRules {
    private static final List<String> MUTABLE = List.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.EnumSet",
            "java.util.BitSet",
            "java.util.Properties",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal");

    private StateRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("statics", StateRules::statics),
                new HouseRule("corelogging", StateRules::coreLogging),
                new HouseRule("unsupported", StateRules::unsupported));
    }

    private static ArchRule statics(String root) {
        return noClasses()
                .that(Modules.ours(root))
                .should(new ArchCondition<>("have static fields that can change") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getFields().stream()
                                .filter(StateRules::canChange)
                                .forEach(one -> events.add(
                                        SimpleConditionEvent.satisfied(item, one.getFullName() + " can change")));
                    }
                })
                .because("two hosts in one JVM, or two tests, must not meet in a static");
    }

    private static boolean canChange(JavaField field) {
        if (!field.getModifiers().contains(STATIC) || field.getModifiers().contains(SYNTHETIC)) {
            return false;
        }
        JavaClass type = field.getRawType();
        return !field.getModifiers().contains(FINAL)
                || type.isArray() && !field.getModifiers().contains(PRIVATE)
                || MUTABLE.contains(type.getName())
                || type.getPackageName().startsWith("java.util.concurrent");
    }

    /** Anything of {@code System} but copying arrays and telling objects apart, which only look like it. */
    private static final List<String> OF_THE_LANGUAGE = List.of("arraycopy", "identityHashCode");

    private static final DescribedPredicate<JavaAccess<?>> OF_THE_MACHINE = DescribedPredicate.describe(
            "of the machine",
            access -> access.getTargetOwner().isEquivalentTo(System.class)
                    && !OF_THE_LANGUAGE.contains(access.getTarget().getName()));

    private static ArchRule coreLogging(String root) {
        return noClasses()
                .that(Modules.in(root, "core"))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(System\\$.*|Thread.*|Runtime|Process.*)|java\\.util\\.logging\\..*")
                .orShould()
                .accessTargetWhere(OF_THE_MACHINE)
                .because("core is pure: it neither logs nor prints nor starts anything");
    }

    private static ArchRule unsupported(String root) {
        return noClasses()
                .that(Modules.ours(root))
                // Generated; the shared builder of the value classes throws it where an attribute is not there.
                .and()
                .haveNameNotMatching(".*\\.Immutable[^.]*")
                .should()
                .callConstructor(UnsupportedOperationException.class)
                .orShould()
                .callConstructor(UnsupportedOperationException.class, String.class)
                .because("a type that can't do what it says has the wrong type");
    }
}
