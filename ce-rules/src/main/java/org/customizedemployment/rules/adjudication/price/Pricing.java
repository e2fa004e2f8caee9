package org.customizedemployment.rules.adjudication.price;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.payment.FeeAnswer;
import org.customizedemployment.rules.adjudication.payment.Fees;
import org.customizedemployment.rules.adjudication.unit.JoinedLog;
import org.customizedemployment.rules.adjudication.unit.JoinedTime;
import org.customizedemployment.rules.adjudication.unit.TimePiece;

/**
 * Money (SEM-25): rate of the service date times payable minutes, or the units that a programme rounds them to, rounded half up to the cent
 * once for all time that is joined, and shown per entry by largest remainder. Nobody gains or loses a cent by splitting an entry.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Pricing {
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Fees fees;
    private final UnaryOperator<LocalDate> yearOf;
    private final Map<EntryId, LinePrice> prices = new LinkedHashMap<>();

    private Pricing(Fees fees, UnaryOperator<LocalDate> yearOf) {
        this.fees = fees;
        this.yearOf = yearOf;
    }

    /**
     * The price of each line.
     *
     * @param log the lines as their time is rounded
     * @param yearOf the first day of the budget year of a day; the same for all days where there is but one
     */
    public static Prices of(List<Line> lines, JoinedLog log, Fees fees, UnaryOperator<LocalDate> yearOf) {
        Pricing pricing = new Pricing(fees, yearOf);
        lines.forEach(line -> pricing.prices.put(line.entry().id(), new LinePrice()));
        log.joined().forEach(pricing::price);
        Map<EntryId, MoneyAnswer> answers = new LinkedHashMap<>();
        Map<EntryId, SortedMap<LocalDate, Long>> years = new LinkedHashMap<>();
        for (Line line : lines) {
            answers.put(line.entry().id(), pricing.answer(line));
            years.put(line.entry().id(), pricing.years(line));
        }
        return new Prices(answers, years);
    }

    /** By the date of each minute, not by that on which the line begins (SEM-22, SEM-26). */
    private SortedMap<LocalDate, Long> years(Line line) {
        SortedMap<LocalDate, Long> years = new TreeMap<>();
        for (Slice slice : line.slices()) {
            if (slice.outcome() != LineOutcome.NOT_PAYABLE) {
                years.putIfAbsent(yearOf.apply(slice.date()), 0L);
            }
        }
        years.putAll(priceOf(line).years());
        return years;
    }

    private void price(JoinedTime joined) {
        Map<String, MergedPrice> byCurrency = new LinkedHashMap<>();
        for (TimePiece piece : joined.pieces()) {
            if (!piece.payable()) {
                continue;
            }
            LinePrice price = priceOf(piece.line());
            FeeAnswer fee = feeOn(piece.line(), piece.slice().date());
            FeeAnswer.Price known = fee.price();
            if (known == null || known.unitMinutes() == 0) {
                price.open(fee.reason());
                continue;
            }
            price.at(fee);
            byCurrency
                    .computeIfAbsent(
                            known.currency(), currency -> new MergedPrice(currency, parts(known.unitMinutes()), joined))
                    .add(piece.entry(), yearOf.apply(piece.slice().date()), known, piece.slice().minutes());
        }
        byCurrency
                .values()
                .forEach(merged -> merged.shares()
                        .forEach(share -> priceOf(share.entry()).add(share.year(), share.money())));
    }

    private MoneyAnswer answer(Line line) {
        LinePrice price = priceOf(line);
        boolean nothing = line.minutes(LineOutcome.PAYABLE) == 0;
        if (!nothing) {
            return price.answer();
        }
        boolean refused = line.slices().stream().allMatch(slice -> slice.outcome() == LineOutcome.NOT_PAYABLE);
        if (refused) {
            return LinePrice.nothingPayable(feeOn(line, line.entry().getWhen().firstDate()));
        }
        return new MoneyAnswer(LineOutcome.UNDECIDED, null, null, Reason.of("claim.minutes-undecided"));
    }

    /** A unit of the programme's own length is the same on all days; the units of rates divide the hour. */
    private static int parts(int unitMinutes) {
        return MINUTES_OF_AN_HOUR % unitMinutes == 0 ? MINUTES_OF_AN_HOUR : unitMinutes;
    }

    private FeeAnswer feeOn(Line line, LocalDate date) {
        return fees.of(line.entry(), line.entry().getService(), line.service(), date);
    }

    private LinePrice priceOf(Line line) {
        return priceOf(line.entry().id());
    }

    private LinePrice priceOf(EntryId id) {
        return prices.computeIfAbsent(id, any -> new LinePrice());
    }
}
