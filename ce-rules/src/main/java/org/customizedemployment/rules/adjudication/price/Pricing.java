package org.customizedemployment.rules.adjudication.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.payment.FeeAnswer;
import org.customizedemployment.rules.adjudication.payment.Fees;

/**
 * Money (SEM-25): rate of the service date times exact payable minutes, rounded half up to the cent once for all contiguous time of the same
 * staff, service and presence, and shown per entry by largest remainder. Nobody gains or loses a cent by splitting an entry.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Pricing {
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Fees fees;
    private final Map<EntryId, LinePrice> prices = new LinkedHashMap<>();

    private Pricing(Fees fees) {
        this.fees = fees;
    }

    /** What must be the same for two slices to be priced as one. */
    private record Together(EntryId episode, ServiceCode service, ActorId staff, boolean indirect) {}

    /** A slice with the entry that it is of. */
    private record Piece(Line line, Slice slice) {}

    /** The price of each line, by entry. */
    public static Map<EntryId, MoneyAnswer> of(List<Line> lines, Fees fees) {
        Pricing pricing = new Pricing(fees);
        Map<Together, List<Piece>> together = new LinkedHashMap<>();
        for (Line line : lines) {
            pricing.prices.put(line.entry().id(), new LinePrice());
            for (Slice slice : line.slices()) {
                Together key = new Together(
                        line.entry().getEpisode(),
                        line.entry().getService(),
                        line.entry().getStaff(),
                        slice.indirect());
                together.computeIfAbsent(key, any -> new ArrayList<>()).add(new Piece(line, slice));
            }
        }
        together.values().forEach(pricing::runs);
        Map<EntryId, MoneyAnswer> answers = new LinkedHashMap<>();
        for (Line line : lines) {
            answers.put(line.entry().id(), pricing.answer(line));
        }
        return answers;
    }

    private void runs(List<Piece> pieces) {
        pieces.sort(Comparator.comparingLong((Piece piece) -> piece.slice().from())
                .thenComparingLong(piece -> piece.slice().until())
                .thenComparing(piece -> piece.line().entry().id()));
        int first = 0;
        while (first < pieces.size()) {
            int next = first + 1;
            long end = pieces.get(first).slice().until();
            while (next < pieces.size() && pieces.get(next).slice().from() <= end) {
                end = Math.max(end, pieces.get(next).slice().until());
                next++;
            }
            price(pieces.subList(first, next));
            first = next;
        }
    }

    private void price(List<Piece> run) {
        Map<String, MergedPrice> byCurrency = new LinkedHashMap<>();
        for (Piece piece : run) {
            if (piece.slice().outcome() != LineOutcome.PAYABLE) {
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
                            known.currency(), currency -> new MergedPrice(currency, parts(known.unitMinutes())))
                    .add(piece.line().entry().id(), known, piece.slice().minutes());
        }
        byCurrency
                .values()
                .forEach(merged ->
                        merged.shares().forEach((id, money) -> priceOf(id).add(money)));
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
