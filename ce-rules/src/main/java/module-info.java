/** Builds rule books from packs and adjudicates claims. It knows no jurisdiction and no report. */
module org.customizedemployment.rules {
    requires org.snakeyaml.engine;
    requires transitive org.customizedemployment.spi;

    exports org.customizedemployment.rules.adjudication;
    exports org.customizedemployment.rules.adoption;
    exports org.customizedemployment.rules.certification;
    exports org.customizedemployment.rules.comparison;
    exports org.customizedemployment.rules.credential;
    exports org.customizedemployment.rules.error;
    exports org.customizedemployment.rules.programme;
    exports org.customizedemployment.rules.programme.cap;
    exports org.customizedemployment.rules.programme.deadline;
    exports org.customizedemployment.rules.programme.fee;
    exports org.customizedemployment.rules.programme.funding;
    exports org.customizedemployment.rules.programme.scheme;
    exports org.customizedemployment.rules.programme.time;
    exports org.customizedemployment.rules.condition;
    exports org.customizedemployment.rules.condition.attribute;
    exports org.customizedemployment.rules.condition.rule;
    exports org.customizedemployment.rules.instrument;
    exports org.customizedemployment.rules.instrument.rating;
    exports org.customizedemployment.rules.layer;
    exports org.customizedemployment.rules.pack;
    exports org.customizedemployment.rules.packtest;
    exports org.customizedemployment.rules.packtest.result;
    exports org.customizedemployment.rules.payer;
    exports org.customizedemployment.rules.shape;

    opens org.customizedemployment.rules.adjudication;
}
