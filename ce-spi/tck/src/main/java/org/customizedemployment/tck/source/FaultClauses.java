package org.customizedemployment.tck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.source.SourceProblem;
import org.customizedemployment.spi.source.SourcedCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A row that can't be read is told, and hides nothing else. */
interface FaultClauses extends SourceClauses {
    @Test
    default void a_row_that_can_not_be_read_is_a_problem_of_its_case_alone() {
        List<SourcedCase> before = whole();
        CaseId spoilt = before.get(1).id();
        theirs().spoil(spoilt);

        List<SourcedCase> after = paged(MANY);
        assertThat(SourceClauses.ids(after)).isEqualTo(SourceClauses.ids(before));
        for (int i = 0; i < before.size(); i++) {
            SourcedCase one = after.get(i);
            if (one.id().equals(spoilt)) {
                assertThat(one.problems())
                        .hasSizeGreaterThan(before.get(i).problems().size());
            } else {
                assertThat(one).as("a case with nothing wrong").isEqualTo(before.get(i));
            }
        }
        assertThat(source().find(spoilt)).contains(after.get(1));
    }

    @Test
    default void the_rest_of_its_case_is_still_there_and_its_kind_not_called_complete() {
        SourcedCase before = whole().get(1);
        theirs().spoil(before.id());
        SourcedCase after = source().find(before.id()).orElseThrow();
        if (after instanceof SourcedCase.Supplied it) {
            CaseFile was = ((SourcedCase.Supplied) before).caseFile();
            assertThat(it.caseFile().size()).isBetween(1, was.size());
            for (SourceProblem problem : it.problems()) {
                assertThat(it.caseFile().coverageOf(problem.kind()).level())
                        .as("coverage of %s", problem.kind())
                        .isNotEqualTo(Coverage.Level.COMPLETE);
            }
            assertThat(was.allEntries())
                    .as("whatever is missing is told")
                    .filteredOn(entry -> it.caseFile().find(entry.id()).isEmpty())
                    .allSatisfy(entry -> assertThat(it.problems())
                            .extracting(problem -> problem.kind().getKind())
                            .contains(entry.type().getKind()));
        }
    }

    @Test
    @Tag("FED-PRIV-1")
    default void what_is_told_of_it_holds_nothing_personal() {
        CaseId spoilt = whole().get(1).id();
        theirs().spoil(spoilt);
        List<String> personal = theirs().personal();
        assertThat(personal).isNotEmpty().allSatisfy(text -> assertThat(text).hasSizeGreaterThan(3));
        for (SourcedCase one : paged(MANY)) {
            String said = one + "\n" + one.problems() + "\n" + source();
            assertThat(personal).allSatisfy(text -> assertThat(said).doesNotContain(text));
        }
    }
}
