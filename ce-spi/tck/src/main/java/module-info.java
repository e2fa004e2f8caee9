/** Contract suites for hosts: whoever implements a contract proves it with a one-line subclass. */
module org.customizedemployment.tck {
    requires java.logging;
    requires transitive org.assertj.core;
    requires transitive org.customizedemployment.spi;
    requires transitive org.junit.jupiter.api;

    // JUnit calls the clauses by reflection, as those of a subclass.
    exports org.customizedemployment.tck.format;
    exports org.customizedemployment.tck.generator;
    exports org.customizedemployment.tck.privacy;
    exports org.customizedemployment.tck.registry;
    exports org.customizedemployment.tck.solver;
    exports org.customizedemployment.tck.source;
    exports org.customizedemployment.tck.store;
    exports org.customizedemployment.tck.strategy;

    opens org.customizedemployment.tck.format;
    opens org.customizedemployment.tck.privacy;
    opens org.customizedemployment.tck.registry;
    opens org.customizedemployment.tck.solver;
    opens org.customizedemployment.tck.source;
    opens org.customizedemployment.tck.store;
    opens org.customizedemployment.tck.strategy;
}
