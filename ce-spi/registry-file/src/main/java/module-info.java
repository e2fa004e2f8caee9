/** A register of certified staff in a CSV file. */
module org.customizedemployment.registry.file {
    requires transitive org.customizedemployment.spi;
    requires de.siegmar.fastcsv;

    exports org.customizedemployment.registry.file;
}
