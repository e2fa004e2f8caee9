package org.customizedemployment.reports.explained;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Cell;

/** What lines of a claim come to. The same sums stand on the bill, on the invoice and on the summary that goes with it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record ClaimSums(List<ClaimLine> lines) {
    public Minutes minutes(Function<ClaimLine, Minutes> part) {
        return lines.stream().map(part).reduce(Minutes.ZERO, Minutes::plus);
    }

    /** Money by currency, of the lines that have an amount. */
    public Map<String, Money> money() {
        Map<String, Money> totals = new LinkedHashMap<>();
        for (ClaimLine line : lines) {
            Money amount = line.money().amount();
            if (amount != null) {
                totals.merge(amount.currency(), amount, Money::plus);
            }
        }
        return totals;
    }

    public String money(Wording words) {
        return money().values().stream().map(words.getMessages()::money).collect(Collectors.joining("; "));
    }

    /** A value where it is one amount. */
    public Cell moneyCell(Wording words) {
        Map<String, Money> totals = money();
        return Figures.money(
                money(words), totals.size() == 1 ? totals.values().iterator().next() : null);
    }

    public List<EntryRef> entries() {
        return lines.stream().map(ClaimLine::entry).toList();
    }
}
