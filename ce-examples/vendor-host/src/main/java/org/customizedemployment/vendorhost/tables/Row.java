package org.customizedemployment.vendorhost.tables;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.spi.source.RowFaultException;
import org.customizedemployment.spi.source.SourceFault;

/** One row of theirs, by column. Blanks are nulls, as codes are padded; a day in the year 9999 is theirs for "open". */
final class Row {
    private static final int OPEN_YEAR = 9999;

    private final Map<String, Object> values;

    private Row(Map<String, Object> values) {
        this.values = values;
    }

    static Row of(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value =
                    switch (columns.getColumnType(i)) {
                        case Types.DATE -> result.getObject(i, LocalDate.class);
                        case Types.TIMESTAMP -> result.getObject(i, LocalDateTime.class);
                        case Types.CHAR, Types.VARCHAR -> result.getString(i);
                        default -> result.getObject(i);
                    };
            if (value != null && !value.toString().isBlank()) {
                values.put(columns.getColumnLabel(i), value);
            }
        }
        return new Row(values);
    }

    Optional<String> text(String column) {
        return Optional.ofNullable(values.get(column)).map(Object::toString).map(String::strip);
    }

    /** What the entry can't do without. */
    String required(String column) {
        return text(column).orElseThrow(() -> RowFaultException.of(SourceFault.MISSING_VALUE, column));
    }

    /** What a code of theirs means. */
    <T> T coded(String column, Map<String, T> meanings) {
        T meaning = meanings.get(required(column));
        if (meaning == null) {
            throw RowFaultException.of(SourceFault.UNKNOWN_CODE, column);
        }
        return meaning;
    }

    Optional<LocalDate> day(String column) {
        Object value = values.get(column);
        Optional<LocalDate> day =
                Optional.ofNullable(value instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) value);
        return day.filter(one -> one.getYear() != OPEN_YEAR);
    }

    LocalDate requiredDay(String column) {
        return day(column).orElseThrow(() -> RowFaultException.of(SourceFault.MISSING_VALUE, column));
    }

    LocalDateTime time(String column) {
        if (values.get(column) instanceof LocalDateTime time) {
            return time;
        }
        throw RowFaultException.of(SourceFault.MISSING_VALUE, column);
    }

    BigDecimal number(String column) {
        return new BigDecimal(required(column));
    }

    /** Names of columns only. */
    @Override
    public String toString() {
        return "Row" + values.keySet();
    }
}
