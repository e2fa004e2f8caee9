package org.customizedemployment.reports.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.jspecify.annotations.Nullable;

/** Cells that say time, money, a day or a number in words and hold it as a value too, for formats that calculate and sort. A cell without words holds nothing. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Figures {
    private Figures() {}

    /** Time in the words given. */
    public static Cell minutes(String words, Minutes minutes) {
        return cell(words, List.of(), new ArgumentValue.OfMinutes(minutes));
    }

    /** The same with the entries it comes from. */
    public static Cell minutes(String words, Minutes minutes, List<EntryRef> sources) {
        return cell(words, sources, new ArgumentValue.OfMinutes(minutes));
    }

    /** Time as a plain number of minutes, as columns of bills have it. */
    public static Cell minutes(Minutes minutes) {
        return minutes(Long.toString(minutes.value()), minutes);
    }

    /** An amount in the words given; words alone where there is no amount. */
    public static Cell money(String words, @Nullable Money amount) {
        return money(words, amount, List.of());
    }

    /** The same with the entries it comes from. */
    public static Cell money(String words, @Nullable Money amount, List<EntryRef> sources) {
        return cell(words, sources, amount == null ? null : new ArgumentValue.OfMoney(amount));
    }

    public static Cell date(Wording words, LocalDate day) {
        return date(words.date(day), day, List.of());
    }

    /** A day in the words given, with the entries that say so. */
    public static Cell date(String words, LocalDate day, List<EntryRef> sources) {
        return cell(words, sources, new ArgumentValue.OfDate(day));
    }

    /** A rate in words. */
    public static Cell rate(Wording words, Rate rate) {
        return cell(words.getMessages().rate(rate), List.of(), new ArgumentValue.OfRate(rate));
    }

    /** A number in the words given. */
    public static Cell number(String words, long number) {
        return cell(words, List.of(), new ArgumentValue.OfNumber(BigDecimal.valueOf(number)));
    }

    public static Cell number(Wording words, long number) {
        return number(words.number(number), number);
    }

    /** The same with the entries that are counted. */
    public static Cell number(Wording words, long number, List<EntryRef> sources) {
        return cell(words.number(number), sources, new ArgumentValue.OfNumber(BigDecimal.valueOf(number)));
    }

    private static Cell cell(String words, List<EntryRef> sources, @Nullable ArgumentValue value) {
        return words.isEmpty() ? new Cell(List.of(), sources) : new Cell(Inline.words(words), sources, value);
    }
}
