/** The rules of Connecticut's two programmes of Customized Employment, as data. */
module org.customizedemployment.pack.us.ct {
    requires transitive org.customizedemployment.spi;

    exports org.customizedemployment.pack.us.ct;

    provides org.customizedemployment.spi.pack.PackProvider with
            org.customizedemployment.pack.us.ct.UsCtPack;
}
