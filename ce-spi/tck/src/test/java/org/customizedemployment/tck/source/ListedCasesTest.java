package org.customizedemployment.tck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.source.CaseReading;
import org.customizedemployment.spi.source.ListedCases;
import org.customizedemployment.spi.source.RowFaultException;
import org.customizedemployment.spi.source.SourceFault;
import org.customizedemployment.spi.source.SourceProblem;
import org.customizedemployment.spi.source.SourcedCase;
import org.junit.jupiter.api.Test;

/** A list as a source, and reading a case row by row. */
class ListedCasesTest {
    private static final CaseId CASE = CaseId.of("c-1");

    @Test
    void a_case_given_twice_is_refused() {
        SourcedCase one = CaseReading.of(CASE).build();
        assertThatThrownBy(() -> ListedCases.of("list", List.of(), List.of(one, one)))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-SPI-015");
    }

    @Test
    void a_row_is_told_by_its_fault_and_never_by_what_threw() {
        SourcedCase read = CaseReading.of(CASE)
                .declare(FundingEpisode.TYPE, Coverage.COMPLETE)
                .row(FundingEpisode.TYPE, "ep", "1", () -> {
                    throw RowFaultException.of(SourceFault.UNKNOWN_CODE, "fnd_cd");
                })
                .row(FundingEpisode.TYPE, "ep", "2", () -> {
                    throw new IllegalStateException("Zelda Quince");
                })
                .build();
        assertThat(read.problems())
                .extracting(SourceProblem::toString)
                .containsExactly("ep 1 fnd_cd: UNKNOWN_CODE (funding-episode)", "ep 2: FAILED (funding-episode)");
        assertThat(((SourcedCase.Supplied) read).caseFile().coverageOf(FundingEpisode.TYPE))
                .isEqualTo(Coverage.PARTIAL);
    }

    @Test
    void what_hangs_on_a_row_that_could_not_be_read_is_left_out_and_told_too() {
        ModelTables tables = new ModelTables();
        ModelTables.Row row = tables.authorizations.get(0);
        tables.authorizations.set(
                0, new ModelTables.Row(row.key(), row.client(), "e-gone", row.from(), row.until(), ""));
        SourcedCase read = tables.find(CASE).orElseThrow();
        assertThat(read.problems())
                .extracting(SourceProblem::fault, one -> one.kind().getKind())
                .containsExactly(tuple(SourceFault.DANGLING, ServiceAuthorization.TYPE.getKind()));
    }

    @Test
    void a_key_with_a_space_or_a_letter_from_a_name_of_any_script_is_no_place() {
        for (String key : List.of("Ana Lee", "Zoë", "", "a".repeat(121))) {
            assertThatThrownBy(() -> new SourceProblem(FundingEpisode.TYPE, "ep", key, null, SourceFault.FAILED, null))
                    .hasMessageContaining("CE-SPI-011")
                    .hasMessageNotContaining("Ana");
        }
    }

    @Test
    void a_case_can_not_be_complete_and_lack_a_row() {
        SourcedCase.Supplied whole = (SourcedCase.Supplied) CaseReading.of(CASE)
                .declare(FundingEpisode.TYPE, Coverage.COMPLETE)
                .build();
        SourceProblem problem = new SourceProblem(FundingEpisode.TYPE, "ep", "1", null, SourceFault.FAILED, null);
        assertThatThrownBy(() -> new SourcedCase.Supplied(whole.caseFile(), List.of(problem)))
                .hasMessageContaining("CE-SPI-012");
    }
}
