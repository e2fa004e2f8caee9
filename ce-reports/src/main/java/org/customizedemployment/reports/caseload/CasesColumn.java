package org.customizedemployment.reports.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.caseload.CountedCases;
import org.customizedemployment.core.caseload.Figure;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** What a figure of a caseload comes from: the cases it counts, beside it, for those who may know which they are. */
final class CasesColumn {
    private final CaseloadView view;
    private final Wording words;

    CasesColumn(CaseloadView view, Wording words) {
        this.view = view;
        this.words = words;
    }

    /**
     * The table with one more column.
     *
     * @param keys of the rows, in their order; rows after them are totals, which count what stands above them
     */
    Block.Table beside(Block.Table table, Figure figure, List<String> keys) {
        if (!view.isCaseByCase()) {
            return table;
        }
        List<Block.Column> columns = new ArrayList<>(table.columns());
        columns.add(Block.Column.text(words.text("caseload.cases")));
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.add(Cell.of(i < keys.size() ? said(view.getCases(figure, keys.get(i))) : ""));
            rows.add(new Block.Row(cells, row.total()));
        }
        return new Block.Table(table.caption(), columns, rows);
    }

    private String said(CountedCases counted) {
        String cases = counted.cases().stream().map(CaseId::value).collect(Collectors.joining(", "));
        return counted.more() == 0 ? cases : words.count("caseload.cases.more", counted.more(), "files", cases);
    }
}
