package org.customizedemployment.rules.adjudication.price;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.payment.FeeAnswer;
import org.customizedemployment.rules.adjudication.payment.Fees;
import org.customizedemployment.rules.adjudication.price.Slots.Slot;
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
    private final Slots slots;
    private final Map<EntryId, LinePrice> prices = new LinkedHashMap<>();

    private Pricing(Fees fees, Slots slots) {
        this.fees = fees;
        this.slots = slots;
    }

    /**
     * The price of each line.
     *
     * @param log the lines as their time is rounded
     * @param slots which part of the budget each minute draws on
     */
    public static Prices of(List<Line> lines, JoinedLog log, Fees fees, Slots slots) {
        Pricing pricing = new Pricing(fees, slots);
        lines.forEach(line -> pricing.prices.put(line.entry().id(), new LinePrice()));
        log.joined().forEach(pricing::price);
        Map<EntryId, MoneyAnswer> answers = new LinkedHashMap<>();
        Map<EntryId, SortedMap<Slot, Long>> drawn = new LinkedHashMap<>();
        for (Line line : lines) {
            answers.put(line.entry().id(), pricing.answer(line));
            drawn.put(line.entry().id(), pricing.slots(line));
        }
        return new Prices(answers, drawn);
    }

    private SortedMap<Slot, Long> slots(Line line) {
        SortedMap<Slot, Long> all = new TreeMap<>();
        for (Slice slice : line.slices()) {
            if (slice.outcome() != LineOutcome.NOT_PAYABLE) {
                all.putIfAbsent(slots.of(line, slice), 0L);
            }
        }
        all.putAll(priceOf(line).slots());
        return all;
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
                price.open(known == null ? fee.reason() : inside(piece.line()));
                continue;
            }
            price.at(fee);
            byCurrency
                    .computeIfAbsent(
                            known.currency(), currency -> new MergedPrice(currency, parts(known.unitMinutes()), joined))
                    .add(
                            piece.entry(),
                            slots.of(piece.line(), piece.slice()),
                            known,
                            piece.slice().minutes());
        }
        byCurrency
                .values()
                .forEach(merged ->
                        merged.shares().forEach(share -> priceOf(share.entry()).add(share.slot(), share.money())));
    }

    /** Such time is only payable by exception; what it is worth the fee of a milestone can't say. */
    private static Reason inside(Line line) {
        return Reason.of("claim.inside-milestone")
                .withCode("service", line.entry().getService().value());
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
