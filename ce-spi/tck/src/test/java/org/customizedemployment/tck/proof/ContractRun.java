package org.customizedemployment.tck.proof;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A contract, run as a host runs it. Clauses of parts that a subject does not claim to have are in neither list.
 *
 * @param kept the clauses that were kept
 * @param broken the clauses that were not
 * @param failures why not
 */
public record ContractRun(List<String> kept, List<String> broken, List<Throwable> failures) {
    /** Runs all clauses. */
    public static ContractRun of(Class<?> contract) {
        return run(selectClass(contract));
    }

    /** Runs that clause only: the others take their time, and some may fail as well. */
    public static ContractRun of(Class<?> contract, String clause) {
        return run(selectMethod(contract, clause));
    }

    private static ContractRun run(DiscoverySelector selector) {
        ContractRun run = new ContractRun(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier one, TestExecutionResult result) {
                boolean failed = result.getStatus() == TestExecutionResult.Status.FAILED;
                if (failed) {
                    run.failures.add(result.getThrowable().orElseThrow());
                }
                if (one.isTest() && result.getStatus() != TestExecutionResult.Status.ABORTED) {
                    (failed ? run.broken : run.kept).add(one.getDisplayName().replace("()", ""));
                }
            }
        };
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selector)
                                .build(),
                        listener);
        return run;
    }
}
