package org.customizedemployment.reports.explained;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.AuthorizationBalance;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.claim.CapDraw;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.report.DecisionView;

/** What a claim leaves of caps, of caps inside caps and of authorizations, at the end and after each line. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BalanceBlocks {
    private final DecisionView view;
    private final Decision decision;
    private final Wording words;
    private final LineWording lines;

    public BalanceBlocks(DecisionView view, Wording words, LineWording lines) {
        this.view = view;
        this.decision = view.decision();
        this.words = words;
        this.lines = lines;
    }

    /** The job seeker reads what is left; how it went down line by line is for those who bill. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!decision.getBalances().isEmpty()) {
            blocks.add(caps());
        }
        if (!decision.getAuthorizations().isEmpty()) {
            blocks.add(authorizations());
        }
        if (view.caseView().getAudience() != Audience.JOB_SEEKER) {
            running(blocks);
        }
        return blocks.isEmpty() ? List.of() : List.of(new Block.Section("caps", words.text("bill.caps"), blocks));
    }

    private Block caps() {
        List<Block.Row> rows = new ArrayList<>();
        for (CapBalance balance : decision.getBalances()) {
            rows.add(Block.Row.of(
                    Cell.of(words.named("parameter", balance.cap().value())),
                    length(balance.limit()),
                    length(balance.used(), drawnBy(balance.cap().value())),
                    length(balance.left())));
        }
        return new Block.Table(
                words.text("bill.caps.caption"),
                List.of(
                        Block.Column.header(words.text("bill.cap")),
                        Block.Column.number(words.text("bill.cap.limit")),
                        Block.Column.number(words.text("bill.cap.used")),
                        Block.Column.number(words.text("bill.cap.left"))),
                rows);
    }

    private Block authorizations() {
        List<Block.Row> rows = new ArrayList<>();
        for (AuthorizationBalance balance : decision.getAuthorizations()) {
            rows.add(Block.Row.of(
                    Cell.of(
                            authorization(balance),
                            entry(balance).map(one -> List.of(one.toRef())).orElse(List.of())),
                    length(balance.limit()),
                    length(balance.used(), drawnBy(balance.authorization().value())),
                    length(balance.open()),
                    length(balance.left())));
        }
        return new Block.Table(
                words.text("bill.authorizations.caption"),
                List.of(
                        Block.Column.header(words.text("bill.authorization")),
                        Block.Column.number(words.text("bill.cap.limit")),
                        Block.Column.number(words.text("bill.cap.used")),
                        Block.Column.number(words.text("bill.cap.open")),
                        Block.Column.number(words.text("bill.cap.left"))),
                rows);
    }

    /** What it is for; its id where the case does not say so. */
    private String authorization(AuthorizationBalance balance) {
        return entry(balance)
                .map(lines::authorization)
                .orElse(balance.authorization().value());
    }

    private Optional<ServiceAuthorization> entry(AuthorizationBalance balance) {
        return view.caseView().find(ServiceAuthorization.TYPE, balance.authorization());
    }

    private List<EntryRef> drawnBy(String limit) {
        return drawnBy(decision, limit);
    }

    /** The lines that used some of a limit. */
    public static List<EntryRef> drawnBy(Decision decision, String limit) {
        return decision.getLines().stream()
                .filter(line -> line.draws().stream()
                        .anyMatch(draw ->
                                draw.limit().equals(limit) && !draw.used().equals(Minutes.ZERO)))
                .map(ClaimLine::entry)
                .toList();
    }

    private Cell length(Minutes minutes, List<EntryRef> sources) {
        return Cell.of(lines.length(minutes), sources).worth(new ArgumentValue.OfMinutes(minutes));
    }

    private Cell length(Minutes minutes) {
        return Cell.of(lines.length(minutes)).worth(new ArgumentValue.OfMinutes(minutes));
    }

    /** One table for each limit of which several lines used some, each line with what is left after it. */
    private void running(List<Block> blocks) {
        Map<String, List<Block.Row>> limits = new LinkedHashMap<>();
        for (ClaimLine line : decision.getLines()) {
            for (CapDraw draw : line.draws()) {
                if (draw.used().equals(Minutes.ZERO)) {
                    continue;
                }
                limits.computeIfAbsent(draw.limit(), any -> new ArrayList<>())
                        .add(Block.Row.of(
                                Figures.date(lines.date(line), line.serviceDate(), List.of(line.entry())),
                                Cell.of(lines.time(line)),
                                length(line.payable()),
                                length(draw.used()),
                                length(draw.left())));
            }
        }
        limits.forEach((limit, rows) -> {
            if (rows.size() > 1) {
                blocks.add(new Block.Table(
                        words.text("bill.running.caption", "limit", name(limit)),
                        List.of(
                                Block.Column.header(words.text("log.date")),
                                Block.Column.text(words.text("bill.time")),
                                Block.Column.number(words.text("bill.payable")),
                                Block.Column.number(words.text("bill.running.used")),
                                Block.Column.number(words.text("bill.running.left"))),
                        rows));
            }
        });
        boolean counts = limits.values().stream().anyMatch(rows -> rows.size() > 1);
        if (counts) {
            blocks.add(Content.paragraph(words.text("bill.running.order"), "SEM-26"));
        }
    }

    private String name(String limit) {
        return decision.getAuthorizations().stream()
                .filter(one -> one.authorization().value().equals(limit))
                .findFirst()
                .map(this::authorization)
                .orElseGet(() -> words.named("parameter", limit));
    }
}
