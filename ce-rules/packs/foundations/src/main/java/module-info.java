/** Rules that hold everywhere in the United States: the indicators and principles of Customized Employment, its essential elements, federal definitions and times; Individual Placement and Support. */
module org.customizedemployment.pack.foundations {
    requires org.customizedemployment.core;
    requires transitive org.customizedemployment.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports org.customizedemployment.pack.foundations;

    provides org.customizedemployment.spi.pack.PackProvider with
            org.customizedemployment.pack.foundations.FoundationsPack,
            org.customizedemployment.pack.foundations.IpsPack;
}
