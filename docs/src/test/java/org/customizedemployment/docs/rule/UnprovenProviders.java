package org.customizedemployment.docs.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;

/** Stores, packs, solvers, registers, sources, formats and strategies that no test puts through the suite of their contract. */
public final class UnprovenProviders {
    private static final List<Contract> CONTRACTS = List.of(
            new Contract("org.customizedemployment.spi.store.CaseStore", "CaseStoreContract"),
            new Contract("org.customizedemployment.spi.pack.PackProvider", "PackContract"),
            new Contract("org.customizedemployment.spi.solver.SolverProvider", "SolverContract"),
            new Contract("org.customizedemployment.spi.registry.CredentialRegistry", "CredentialRegistryContract"),
            new Contract("org.customizedemployment.spi.source.CaseSource", "CaseSourceContract"),
            new Contract("org.customizedemployment.spi.report.Format", "FormatContract"),
            new Contract("org.customizedemployment.core.strategy.CustomizationStrategy", "StrategyContract"));

    /** Says of a document how easy it is to read, in the place of the document. */
    private static final List<String> OF_OTHER_KIND =
            List.of("org.customizedemployment.reports.readability.ReadabilityFormat");

    private UnprovenProviders() {}

    private record Contract(String type, String suite) {}

    /** The names of main classes that implement a contract without a test class that extends its suite and uses them. */
    public static List<String> in(Iterable<JavaClass> main, Iterable<JavaClass> tests) {
        List<String> unproven = new ArrayList<>();
        for (Contract contract : CONTRACTS) {
            for (JavaClass one : main) {
                if (implementsIt(one, contract) && !isProved(one, contract, tests)) {
                    unproven.add(one.getName() + " has no test that extends " + contract.suite());
                }
            }
        }
        return unproven;
    }

    /** What is not public is no provider of its own: it stands before one, and no test outside could name it. */
    private static boolean implementsIt(JavaClass one, Contract contract) {
        return !one.isInterface()
                && !OF_OTHER_KIND.contains(one.getName())
                && one.getModifiers().contains(JavaModifier.PUBLIC)
                && !one.getModifiers().contains(JavaModifier.ABSTRACT)
                && one.getAllRawInterfaces().stream()
                        .anyMatch(type -> type.getName().equals(contract.type()));
    }

    private static boolean isProved(JavaClass provider, Contract contract, Iterable<JavaClass> tests) {
        for (JavaClass test : tests) {
            boolean extendsSuite = test.getAllRawSuperclasses().stream()
                    .anyMatch(type -> type.getSimpleName().equals(contract.suite()));
            boolean usesIt = test.getDirectDependenciesFromSelf().stream()
                    .anyMatch(one -> one.getTargetClass().getName().equals(provider.getName()));
            if (extendsSuite && usesIt) {
                return true;
            }
        }
        return false;
    }
}
