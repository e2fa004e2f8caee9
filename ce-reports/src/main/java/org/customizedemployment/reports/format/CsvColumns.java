package org.customizedemployment.reports.format;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as a spreadsheet calculates with them in every language: minutes and amounts are plain numbers whose unit stands in the heading, days
 * and moments are in the order year, month, day. A column that holds values of several units stays in words, as a number there would have none.
 */
final class CsvColumns {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final List<String> titles = new ArrayList<>();
    private final List<Boolean> plain = new ArrayList<>();

    CsvColumns(Block.Table table, Messages messages) {
        for (int i = 0; i < table.columns().size(); i++) {
            List<String> units = units(table, i, messages);
            String title = table.columns().get(i).title();
            plain.add(units.size() <= 1);
            titles.add(units.size() == 1 ? withUnit(title, units.get(0), messages) : title);
        }
    }

    /** Each unit that occurs in a column once; empty for what has none. */
    private static List<String> units(Block.Table table, int column, Messages messages) {
        return table.rows().stream()
                .map(row -> row.cells().get(column).value())
                .filter(CsvColumns::isPlain)
                .map(value -> unit(value, messages))
                .distinct()
                .toList();
    }

    private static String unit(@Nullable ArgumentValue value, Messages messages) {
        if (value instanceof ArgumentValue.OfMinutes) {
            return messages.text("format.minutes");
        }
        return value instanceof ArgumentValue.OfMoney one ? one.money().currency() : "";
    }

    /** Not twice where the heading has it already. */
    private static String withUnit(String title, String unit, Messages messages) {
        Locale locale = messages.getLocale();
        return unit.isEmpty() || title.toLowerCase(locale).contains(unit.toLowerCase(locale))
                ? title
                : title + " (" + unit + ")";
    }

    List<String> titles() {
        return titles;
    }

    /** A rate stays in words: its unit is a part of it. */
    private static boolean isPlain(@Nullable ArgumentValue value) {
        return value instanceof ArgumentValue.OfMinutes
                || value instanceof ArgumentValue.OfMoney
                || value instanceof ArgumentValue.OfDate
                || value instanceof ArgumentValue.OfTime
                || value instanceof ArgumentValue.OfNumber;
    }

    /** What stands in the cell; a space that only keeps words together on a page would keep a spreadsheet from reading a time. */
    String of(Cell cell, int column) {
        ArgumentValue value = cell.value();
        return value != null && isPlain(value) && plain.get(column)
                ? plain(value)
                : CleanText.of(InlineText.words(cell.content())).replace('\u00A0', ' ');
    }

    private static String plain(ArgumentValue value) {
        if (value instanceof ArgumentValue.OfMinutes one) {
            return Long.toString(one.minutes().value());
        } else if (value instanceof ArgumentValue.OfMoney one) {
            return amount(one.money());
        } else if (value instanceof ArgumentValue.OfDate one) {
            return one.date().toString();
        } else if (value instanceof ArgumentValue.OfTime one) {
            return MOMENT.format(one.time().getLocal());
        }
        BigDecimal number = ((ArgumentValue.OfNumber) value).number();
        return number.toPlainString();
    }

    private static String amount(Money money) {
        return money.toString().substring(money.currency().length() + 1);
    }
}
