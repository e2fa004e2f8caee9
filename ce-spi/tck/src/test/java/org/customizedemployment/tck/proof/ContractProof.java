package org.customizedemployment.tck.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That a contract bites: it lets through what is right, and each of its clauses catches something that is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ContractProof {
    private final Class<?> right;

    /**
     * @param right the contract over something that keeps it
     */
    protected ContractProof(Class<?> right) {
        this.right = right;
    }

    /**
     * The contract over something that is wrong in one way.
     *
     * @param clause the one that has to catch it
     */
    public record Wrong(Class<?> contract, String clause) {
        @Override
        public String toString() {
            return contract.getSimpleName() + ": " + clause;
        }
    }

    /** At least one for each clause. */
    protected abstract List<Wrong> wrongs();

    @Test
    final void what_is_right_passes_and_every_clause_is_broken_by_something() {
        ContractRun run = ContractRun.of(right);
        assertThat(run.failures()).isEmpty();
        assertThat(wrongs()).extracting(Wrong::clause).containsOnly(run.kept().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    final void what_is_wrong_is_caught(Wrong wrong) {
        assertThat(ContractRun.of(wrong.contract(), wrong.clause()).broken()).containsExactly(wrong.clause());
    }
}
