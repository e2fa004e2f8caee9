package org.customizedemployment.cli.caseload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.customizedemployment.cli.terminal.Output;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.Caseload;
import org.customizedemployment.runtime.result.CaseFinding;

/** What is written of each case: ids, codes and figures, never a text of the case. Made in several threads. */
final class BatchRows {
    private static final String FINDINGS_HEAD = "case,subject,rule,severity,outcome\n";
    private static final String BILLS_HEAD =
            "case,episode,entry,service,date,outcome,claimed,payable,not-payable,undecided,money\n";

    private final Caseload caseload;
    private final BatchCommand.Asked asked;
    private final BatchCommand.Shape shape;

    private BatchRows(Caseload caseload, BatchCommand.Asked asked, BatchCommand.Shape shape) {
        this.caseload = caseload;
        this.asked = asked;
        this.shape = shape;
    }

    static BatchRows of(Caseload caseload, BatchCommand.Asked asked, BatchCommand.Shape shape) {
        return new BatchRows(caseload, asked, shape);
    }

    /**
     * Of one case.
     *
     * @param text each line with its line feed; may be empty
     * @param findings whether something blocks, holds payment or is not payable
     */
    record Row(String text, boolean findings) {}

    /** What stands above all. */
    String head() {
        return shape == BatchCommand.Shape.NDJSON ? "" : asked == BatchCommand.Asked.BILLS ? BILLS_HEAD : FINDINGS_HEAD;
    }

    Row row(CaseFile file) {
        List<CaseFinding> findings = asked == BatchCommand.Asked.BILLS ? List.of() : caseload.findings(file);
        List<Decision> bills = asked == BatchCommand.Asked.FINDINGS ? List.of() : caseload.bills(file);
        String text = shape == BatchCommand.Shape.NDJSON ? json(file, findings, bills) : table(file, findings, bills);
        return new Row(
                text,
                findings.stream().anyMatch(CaseFinding::isSerious)
                        || bills.stream().anyMatch(Decision::hasFindings));
    }

    private String json(CaseFile file, List<CaseFinding> findings, List<Decision> bills) {
        StringBuilder line = new StringBuilder("{\"case\":")
                .append(Output.quoted(file.getId().value()));
        if (asked != BatchCommand.Asked.BILLS) {
            line.append(
                    findings.stream().map(BatchRows::json).collect(Collectors.joining(",", ",\"findings\":[", "]")));
        }
        if (asked != BatchCommand.Asked.FINDINGS) {
            line.append(bills.stream()
                    .map(one -> new String(CaseJson.standard().write(one), StandardCharsets.UTF_8))
                    .collect(Collectors.joining(",", ",\"bills\":[", "]")));
        }
        return line.append("}\n").toString();
    }

    private static String json(CaseFinding one) {
        return "{\"subject\":" + Output.quoted(one.subject()) + ",\"rule\":"
                + Output.quoted(one.rule().value()) + ",\"severity\":\"" + word(one.severity()) + "\",\"outcome\":\""
                + word(one.outcome()) + "\"}";
    }

    private static String table(CaseFile file, List<CaseFinding> findings, List<Decision> bills) {
        String id = file.getId().value();
        List<FundingEpisode> episodes = file.entries(FundingEpisode.TYPE);
        StringBuilder rows = new StringBuilder();
        for (CaseFinding one : findings) {
            row(rows, id, one.subject(), one.rule().value(), word(one.severity()), word(one.outcome()));
        }
        for (int i = 0; i < bills.size(); i++) {
            String episode = episodes.get(i).id().value();
            bills.get(i).getLines().forEach(line -> row(rows, id, episode, line));
        }
        return rows.toString();
    }

    private static void row(StringBuilder rows, String id, String episode, ClaimLine line) {
        row(
                rows,
                id,
                episode,
                line.entry().toString(),
                line.service().value(),
                line.serviceDate().toString(),
                word(line.outcome()),
                String.valueOf(line.claimed().value()),
                String.valueOf(line.payable().value()),
                String.valueOf(line.notPayable().value()),
                String.valueOf(line.undecided().value()),
                line.money().amount() == null ? "" : String.valueOf(line.money().amount()));
    }

    private static void row(StringBuilder rows, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            rows.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        rows.append('\n');
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
