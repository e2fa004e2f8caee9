/** An agency's letterhead, words, languages and sections of reports, as files. */
module org.customizedemployment.brand {
    requires transitive org.customizedemployment.spi;
    requires com.samskivert.jmustache;
    requires org.jsoup;

    exports org.customizedemployment.brand;
}
