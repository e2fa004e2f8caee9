package org.customizedemployment.vendorhost.tables;

import java.sql.SQLException;

/** Their database did not answer. Without the driver's words, which repeat what stands in rows. */
final class TablesUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TablesUnreachable(String table, SQLException cause) {
        super("table " + table + " could not be read, state " + cause.getSQLState());
    }
}
