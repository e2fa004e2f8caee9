package org.customizedemployment.tck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.source.Supply;
import org.junit.jupiter.api.Test;

/** How much there is, said honestly: rules conclude from absence where a kind is called complete. */
interface CoverageClauses extends SourceClauses {
    @Test
    default void it_says_once_of_each_kind_how_much_of_it_there_is() {
        assertThat(source().getSupplies()).isNotEmpty();
        assertThat(source().getSupplies()).extracting(Supply::kind).doesNotHaveDuplicates();
        assertThat(source().getSupplies()).isEqualTo(source().getSupplies());
    }

    @Test
    default void a_case_holds_no_kind_that_the_source_does_not_supply() {
        List<EntryType<?>> kinds = new ArrayList<>(
                source().getSupplies().stream().map(Supply::kind).toList());
        for (SourcedCase one : whole()) {
            if (one instanceof SourcedCase.Supplied it) {
                assertThat(kinds).containsAll(it.caseFile().types());
            }
        }
    }

    @Test
    default void no_case_says_more_than_the_source_promises() {
        Map<EntryType<?>, Coverage.Level> promised = new LinkedHashMap<>();
        source().getSupplies().forEach(one -> promised.put(one.kind(), one.atBest()));
        for (SourcedCase one : whole()) {
            if (one instanceof SourcedCase.Supplied it) {
                CaseFile file = it.caseFile();
                file.declaredCoverage()
                        .forEach((kind, coverage) -> assertThat(coverage.level())
                                .as("coverage of %s", kind)
                                .isLessThanOrEqualTo(promised.getOrDefault(kind, Coverage.Level.NOT_SUPPLIED)));
            }
        }
    }

    @Test
    default void what_is_promised_in_full_is_full_where_every_row_can_be_read() {
        List<EntryType<?>> full = new ArrayList<>(source().getSupplies().stream()
                .filter(one -> one.atBest() == Coverage.Level.COMPLETE)
                .map(Supply::kind)
                .toList());
        for (SourcedCase one : whole()) {
            if (one instanceof SourcedCase.Supplied it && it.problems().isEmpty()) {
                assertThat(full)
                        .as("kinds promised in full")
                        .allSatisfy(kind -> assertThat(
                                        it.caseFile().coverageOf(kind).level())
                                .as("coverage of %s", kind)
                                .isEqualTo(Coverage.Level.COMPLETE));
            }
        }
    }
}
