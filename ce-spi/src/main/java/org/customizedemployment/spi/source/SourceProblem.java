package org.customizedemployment.spi.source;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.spi.error.SpiError;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not in its case, and why. It says where to look and never what stands there: names of a table and a column, the row's key, a
 * word and a code. Those are letters, digits and {@code _-.:#/} only, up to 120 of them; a key that is made of a person's name must not be given.
 *
 * @param kind of the entry that the row would have been; the case's coverage of it is not complete
 * @param table where it stands
 * @param row its key there, for example {@code 4711}; null if it has none that may be told
 * @param column the column at fault; null if it is the row as a whole
 * @param fault why
 * @param code the error code of a value that can't be; null if there is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SourceProblem(
        EntryType<?> kind,
        String table,
        @Nullable String row,
        @Nullable String column,
        SourceFault fault,
        @Nullable String code) {
    private static final int LONGEST = 120;
    private static final String ALSO = "_-.:#/";

    public SourceProblem {
        check("table", table);
        check("row", row);
        check("column", column);
        check("code", code);
    }

    private static void check(String part, @Nullable String text) {
        if (text == null) {
            return;
        }
        boolean plain = text.codePoints()
                .allMatch(one -> one < 128 && (Character.isLetterOrDigit(one) || ALSO.indexOf(one) >= 0));
        if (text.isEmpty() || text.length() > LONGEST || !plain) {
            throw new InvalidValueException(SpiError.BAD_PLACE, part + " of " + text.length() + " characters");
        }
    }

    /** For logs, for example {@code time_sheet 4711 start_ts: UNCLEAR_TIME (service)}. */
    @Override
    public String toString() {
        return table
                + (row == null ? "" : " " + row)
                + (column == null ? "" : " " + column)
                + ": " + fault
                + (code == null ? "" : " " + code)
                + " (" + kind + ")";
    }
}
