package org.customizedemployment.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;

/** The bill: every minute claimed is payable, not payable or undecided, and the reason is said. */
final class BillChapter {
    private static final EntryId EPISODE = EntryId.of("episode-1");

    private final CaseDesk desk;
    private final Account account;
    private final Wording wording;

    BillChapter(CaseDesk desk, Account account, Wording wording) {
        this.desk = desk;
        this.account = account;
        this.wording = wording;
    }

    Decision walk() {
        account.heading("The bill, explained");
        Decision bill = desk.engine().adjudicate(desk.caseFile(), EPISODE, AsOf.none(), desk.register());
        totals(bill);
        account.step("Every line that is not payable as a whole");
        bill.getLines().stream()
                .filter(line -> line.outcome() != LineOutcome.PAYABLE)
                .forEach(this::explain);
        account.step("What the caps leave");
        account.table(
                List.of("limit ", "used ", "left ", "cap"),
                bill.getBalances().stream()
                        .map(cap -> List.of(
                                number(cap.limit()),
                                number(cap.used()),
                                number(cap.left()),
                                cap.cap().value()))
                        .toList());
        return bill;
    }

    private void totals(Decision bill) {
        Map<ServiceCode, List<ClaimLine>> byService = new LinkedHashMap<>();
        bill.getLines()
                .forEach(line -> byService
                        .computeIfAbsent(line.service(), service -> new ArrayList<>())
                        .add(line));
        List<List<String>> rows = new ArrayList<>();
        byService.forEach((service, lines) -> rows.add(List.of(
                number(lines.stream().map(ClaimLine::claimed).reduce(Minutes.ZERO, Minutes::plus)),
                number(lines.stream().map(ClaimLine::payable).reduce(Minutes.ZERO, Minutes::plus)),
                number(lines.stream().map(ClaimLine::notPayable).reduce(Minutes.ZERO, Minutes::plus)),
                number(lines.stream().map(ClaimLine::undecided).reduce(Minutes.ZERO, Minutes::plus)),
                service.value())));
        account.say("In minutes; payable, not payable and undecided add up to what is claimed [SEM-25]:");
        account.table(List.of("claimed ", "payable ", "not ", "undecided ", "service"), rows);
        byService.forEach((service, lines) -> account.point(service + ": " + money(lines)));
    }

    /** The sum of what is decided, and why the rest is not: never a silent zero. */
    private String money(List<ClaimLine> lines) {
        Money sum = null;
        String open = "";
        for (ClaimLine line : lines) {
            MoneyAnswer money = line.money();
            Money amount = money.amount();
            if (amount != null) {
                sum = sum == null ? amount : sum.plus(amount);
            } else if (money.reason() != null) {
                open = wording.reason(money.reason());
            }
        }
        String decided = sum == null ? "no amount decided." : sum + " decided.";
        return open.isEmpty() ? decided : decided + " Open: " + open;
    }

    private void explain(ClaimLine line) {
        account.say(line.serviceDate() + " " + line.entry() + ": " + line.claimed() + ", "
                + line.outcome().word().replace('-', ' '));
        for (ClaimPiece piece : line.pieces()) {
            StringBuilder text = new StringBuilder(piece.from().getLocal().toLocalTime() + ", " + piece.minutes() + " "
                    + (piece.indirect() ? "indirect, " : "")
                    + piece.outcome().word().replace('-', ' '));
            piece.reasons().forEach(reason -> text.append(": ").append(wording.reason(reason)));
            account.point(piece.citations().isEmpty() ? text.toString() : text + " " + Wording.ids(piece.citations()));
        }
    }

    private static String number(Minutes minutes) {
        return Long.toString(minutes.value());
    }
}
