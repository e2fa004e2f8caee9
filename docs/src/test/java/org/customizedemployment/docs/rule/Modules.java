package org.customizedemployment.docs.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which module a class belongs to: the first word of its package after the root. */
final class Modules {
    private static final List<String> EXAMPLES = List.of("quickstart", "benchmarks", "example", "vendorhost");

    private Modules() {}

    static Optional<String> of(String root, JavaClass javaClass) {
        JavaClass element = javaClass.getBaseComponentType();
        String prefix = root + ".";
        if (!element.getPackageName().startsWith(prefix)) {
            return Optional.empty();
        }
        String rest = element.getPackageName().substring(prefix.length());
        int dot = rest.indexOf('.');
        return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
    }

    static DescribedPredicate<JavaClass> in(String root, String... modules) {
        List<String> wanted = Arrays.asList(modules);
        return DescribedPredicate.describe(
                "in " + String.join(", ", modules),
                one -> of(root, one).filter(wanted::contains).isPresent());
    }

    static DescribedPredicate<JavaClass> notIn(String root, String... modules) {
        List<String> others = Arrays.asList(modules);
        return DescribedPredicate.describe(
                "ours, and not in " + String.join(", ", modules),
                one -> of(root, one).filter(module -> !others.contains(module)).isPresent());
    }

    /** In a module that others can depend on. */
    static DescribedPredicate<JavaClass> published(String root) {
        return DescribedPredicate.describe(
                "in a published module",
                one -> of(root, one)
                        .filter(module -> !EXAMPLES.contains(module))
                        .isPresent());
    }

    /** In any module of ours. */
    static DescribedPredicate<JavaClass> ours(String root) {
        return DescribedPredicate.describe("ours", one -> of(root, one).isPresent());
    }
}
