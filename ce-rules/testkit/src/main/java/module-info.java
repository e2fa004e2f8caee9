/** Suites by which a pack proves itself. */
module org.customizedemployment.testkit {
    requires transitive org.customizedemployment.rules;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports org.customizedemployment.testkit;

    opens org.customizedemployment.testkit;
}
