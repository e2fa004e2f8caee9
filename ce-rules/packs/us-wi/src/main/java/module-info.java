/** The rules and fees of Wisconsin for Customized Employment, as data. */
module org.customizedemployment.pack.us.wi {
    requires transitive org.customizedemployment.spi;

    exports org.customizedemployment.pack.us.wi;

    provides org.customizedemployment.spi.pack.PackProvider with
            org.customizedemployment.pack.us.wi.UsWiPack;
}
