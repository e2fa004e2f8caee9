/** Keeps journals in a relational database: SQLite as embedded default, PostgreSQL, others by a dialect of the host's. */
module org.customizedemployment.store.jdbc {
    requires transitive java.sql;
    requires transitive org.customizedemployment.spi;
    // Only SqliteCaseStore needs it; a host with another database leaves it out.
    requires static org.xerial.sqlitejdbc;

    exports org.customizedemployment.store.jdbc;
    exports org.customizedemployment.store.jdbc.dialect;
    exports org.customizedemployment.store.jdbc.error;
}
