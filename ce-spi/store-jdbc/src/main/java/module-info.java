/** Keeps journals in a relational database; SQLite is the embedded default. */
module org.customizedemployment.store.jdbc {
    requires transitive java.sql;
    requires transitive org.customizedemployment.spi;
    // Only SqliteCaseStore needs it; a host with another database leaves it out.
    requires static org.xerial.sqlitejdbc;

    exports org.customizedemployment.store.jdbc;
}
