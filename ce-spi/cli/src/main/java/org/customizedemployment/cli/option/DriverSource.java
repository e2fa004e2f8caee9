package org.customizedemployment.cli.option;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;

/** Connections to a database by its JDBC address, with whichever driver is on the class path. What the address holds besides is not repeated. */
record DriverSource(String url) implements DataSource {
    /** @throws CeException if no driver knows the address */
    static DriverSource of(String url) {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new CeException(CliError.NO_DRIVER, "no driver for '" + kind(url) + "' is on the class path", e);
        }
        return new DriverSource(url);
    }

    private static String kind(String url) {
        return url.substring(0, url.indexOf(':', url.indexOf(':') + 1) + 1);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return DriverManager.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        DriverManager.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        DriverManager.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("the driver logs by itself");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    /** The address may hold a password. */
    @Override
    public String toString() {
        return "DriverSource[" + kind(url) + "…]";
    }
}
