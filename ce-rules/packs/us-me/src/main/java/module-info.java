/** The rules and fees of Maine for Customized Employment, as data. */
module org.customizedemployment.pack.us.me {
    requires transitive org.customizedemployment.spi;

    exports org.customizedemployment.pack.us.me;

    provides org.customizedemployment.spi.pack.PackProvider with
            org.customizedemployment.pack.us.me.UsMePack;
}
