package org.customizedemployment.store.jdbc.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** What all statements share. */
final class Rows {
    private Rows() {}

    /** Of one item more than asked for, which says that more follow. */
    static <T> Page<T> page(List<T> items, int max) {
        return items.size() > max ? new Page<>(items.subList(0, max), true) : new Page<>(items, false);
    }

    /** Drivers give no bytes as null. */
    static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
