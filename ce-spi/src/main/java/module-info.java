/** The contracts that hosts and plugins implement, and the document tree. Its types are the JDK's and ce-core's only. */
module org.customizedemployment.spi {
    requires transitive org.customizedemployment.core;

    exports org.customizedemployment.spi.brand;
    exports org.customizedemployment.spi.codec;
    exports org.customizedemployment.spi.document;
    exports org.customizedemployment.spi.error;
    exports org.customizedemployment.spi.pack;
    exports org.customizedemployment.spi.plugin;
    exports org.customizedemployment.spi.registry;
    exports org.customizedemployment.spi.report;
    exports org.customizedemployment.spi.solver;
    exports org.customizedemployment.spi.source;
    exports org.customizedemployment.spi.store;
    exports org.customizedemployment.spi.strategy;
    exports org.customizedemployment.spi.text;
}
