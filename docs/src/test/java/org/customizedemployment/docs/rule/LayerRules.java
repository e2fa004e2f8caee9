package org.customizedemployment.docs.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may see whom. */
final class LayerRules {
    /** The types that may appear in core's compiled classes; annotations that only mark are among them. */
    private static final List<String> CORE_MAY_SEE = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.nio.charset",
            "java.security",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "com.fasterxml.jackson.annotation",
            "jakarta.validation",
            "jakarta.validation.constraints",
            "org.apiguardian.api",
            "org.immutables.value",
            "org.jspecify.annotations",
            "org.pcollections");

    private LayerRules() {}

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("layers", LayerRules::layers),
                new HouseRule("rulesandreports", LayerRules::rulesAndReports),
                new HouseRule("plugins", LayerRules::plugins),
                new HouseRule("frontdoor", LayerRules::frontDoor),
                new HouseRule("cycles", LayerRules::cycles),
                new HouseRule("internals", LayerRules::internals),
                new HouseRule("coreallowlist", LayerRules::coreAllowList),
                new HouseRule("spisignatures", LayerRules::spiSignatures),
                new HouseRule("employerpages", LayerRules::employerPages),
                new HouseRule("formats", LayerRules::formats));
    }

    /** Each module, and the modules it may be compiled against. */
    private static Map<String, List<String>> drawn() {
        Map<String, List<String>> drawn = new LinkedHashMap<>();
        drawn.put("core", List.of());
        drawn.put("jackson", List.of("core"));
        drawn.put("jackson2", List.of("core"));
        drawn.put("spi", List.of("core"));
        drawn.put("rules", List.of("core", "spi"));
        drawn.put("reports", List.of("core", "spi"));
        drawn.put("tck", List.of("core", "spi"));
        drawn.put("testkit", List.of("core", "spi", "rules"));
        drawn.put("pack", List.of("core", "spi"));
        drawn.put("format", List.of("core", "spi"));
        drawn.put("brand", List.of("core", "spi"));
        drawn.put("store", List.of("core", "spi"));
        drawn.put("solver", List.of("core", "spi"));
        drawn.put("registry", List.of("core", "spi"));
        drawn.put("runtime", List.of("core", "spi", "jackson", "rules", "reports"));
        drawn.put(
                "cli",
                List.of(
                        "core",
                        "spi",
                        "jackson",
                        "rules",
                        "reports",
                        "runtime",
                        "store",
                        "format",
                        "registry",
                        "brand"));
        drawn.put("spring", List.of("core", "spi", "jackson", "rules", "reports", "runtime", "store"));
        drawn.put("example", List.of("core", "spi"));
        drawn.put("vendorhost", List.of("core", "spi", "jackson", "rules", "reports", "runtime"));
        drawn.put("quickstart", List.of("core", "spi", "jackson", "rules", "reports", "runtime", "store", "pack"));
        drawn.put(
                "benchmarks",
                List.of("core", "spi", "jackson", "rules", "reports", "runtime", "store", "pack", "format"));
        return drawn;
    }

    private static ArchRule layers(String root) {
        Map<String, List<String>> drawn = drawn();
        return classes()
                .that(Modules.ours(root))
                .should(see("see only the modules drawn below theirs", root, (from, to) -> {
                    List<String> allowed = drawn.get(from);
                    return allowed != null && allowed.contains(to);
                }))
                .because("each storey stands on the ones below it; an arrow upwards makes two modules one");
    }

    private static ArchRule rulesAndReports(String root) {
        return noClasses()
                .that(Modules.in(root, "rules", "reports"))
                .should(see("see the other of the two", root, LayerRules::rulesWithReports))
                .because("a host may want decisions without reports, or reports without rules");
    }

    private static boolean rulesWithReports(String from, String to) {
        return from.equals("rules") && to.equals("reports") || from.equals("reports") && to.equals("rules");
    }

    private static ArchRule plugins(String root) {
        return classes()
                .that(Modules.in(root, "pack", "format", "store", "solver", "registry", "brand"))
                .should(see("see only core and spi", root, (from, to) -> to.equals("core") || to.equals("spi")))
                .because("an agency's plugin must compile against the contracts alone, so ours must too");
    }

    private static ArchRule frontDoor(String root) {
        return noClasses()
                .that(Modules.notIn(root, "runtime", "cli", "spring", "quickstart", "vendorhost", "benchmarks"))
                .should()
                .dependOnClassesThat(Modules.in(root, "runtime"))
                .because("the front door wires everything; whoever depends on it can't be used without it");
    }

    private static ArchRule cycles(String root) {
        return slices().assignedFrom(packages(root))
                .should()
                .beFreeOfCycles()
                .because("packages that need each other can only be read, tested and moved together");
    }

    private static SliceAssignment packages(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return Modules.of(root, javaClass).isPresent()
                        ? SliceIdentifier.of(javaClass.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static ArchRule internals(String root) {
        return classes()
                .that(Modules.ours(root))
                .should(new ArchCondition<>("use 'internal' packages of their own module only") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        for (Dependency one : item.getDirectDependenciesFromSelf()) {
                            boolean internal =
                                    one.getTargetClass().getPackageName().matches(".*\\.internal(\\..*)?");
                            boolean foreign =
                                    !Modules.of(root, one.getTargetClass()).equals(Modules.of(root, item));
                            if (internal
                                    && foreign
                                    && Modules.of(root, one.getTargetClass()).isPresent()) {
                                events.add(SimpleConditionEvent.violated(item, one.getDescription()));
                            }
                        }
                    }
                })
                .because("what is called internal changes without notice; an exemption would end that freedom");
    }

    private static ArchRule coreAllowList(String root) {
        String core = root + ".core";
        DescribedPredicate<JavaClass> allowed = DescribedPredicate.describe("on the allow-list", one -> {
            String name = one.getBaseComponentType().getPackageName();
            return one.isPrimitive()
                    || one.getBaseComponentType().isPrimitive()
                    || CORE_MAY_SEE.contains(name)
                    || name.equals(core)
                    || name.startsWith(core + ".");
        });
        return classes()
                .that(Modules.in(root, "core"))
                // Kept in the source only: its @JsonSerialize tells Immutables to write the JSON glue.
                .and()
                .doNotHaveSimpleName("CeStyle")
                .should()
                .onlyDependOnClassesThat(allowed)
                .because("core goes into every host, so it brings nothing that a host may have in another version,"
                        + " and does no input or output");
    }

    private static ArchRule spiSignatures(String root) {
        return classes()
                .that(Modules.in(root, "spi"))
                .and()
                .arePublic()
                .should(new ForeignTypesInSignatures(root))
                .because("a third-party type in a contract would tie every plugin to that library's version");
    }

    private static ArchRule employerPages(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".reports.employer..")
                .should()
                .dependOnClassesThat(about(root))
                .because("an employer's page is made from what was released, and from nothing else");
    }

    private static ArchRule formats(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".reports.format..", root + ".format..")
                .should()
                .dependOnClassesThat(about(root))
                .because("a format sees the document, from which everything this reader may not see has been left out");
    }

    /** What holds personal data before a view for an audience is made from it. */
    private static DescribedPredicate<JavaClass> about(String root) {
        List<String> packages = List.of("casefile", "person", "discovery", "journal", "service", "funding");
        return DescribedPredicate.describe(
                "about a person",
                one -> packages.stream().anyMatch(name -> one.getPackageName().equals(root + ".core." + name)));
    }

    /** A condition on each use of one of our modules by another. */
    private static ArchCondition<JavaClass> see(String text, String root, Sight sight) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String from = Modules.of(root, item).orElseThrow();
                for (Dependency one : item.getDirectDependenciesFromSelf()) {
                    String to = Modules.of(root, one.getTargetClass()).orElse(from);
                    if (!to.equals(from)) {
                        events.add(new SimpleConditionEvent(item, sight.isClear(from, to), one.getDescription()));
                    }
                }
            }
        };
    }

    private interface Sight {
        boolean isClear(String from, String to);
    }
}
