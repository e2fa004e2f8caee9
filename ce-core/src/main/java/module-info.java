/** Customized Employment: values, case file, process, strategies, rules and decisions. Pure: no I/O, clock, randomness or logging. */
module org.customizedemployment.core {
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.apiguardian.api;
    requires transitive org.jspecify;
    requires org.pcollections;

    exports org.customizedemployment.core.assignment;
    exports org.customizedemployment.core.assignment.conflict;
    exports org.customizedemployment.core.assignment.solver;
    exports org.customizedemployment.core.casefile;
    exports org.customizedemployment.core.claim;
    exports org.customizedemployment.core.decision;
    exports org.customizedemployment.core.design;
    exports org.customizedemployment.core.disclosure;
    exports org.customizedemployment.core.discovery;
    exports org.customizedemployment.core.document;
    exports org.customizedemployment.core.employer;
    exports org.customizedemployment.core.entry;
    exports org.customizedemployment.core.error;
    exports org.customizedemployment.core.funding;
    exports org.customizedemployment.core.id;
    exports org.customizedemployment.core.journal;
    exports org.customizedemployment.core.person;
    exports org.customizedemployment.core.phase;
    exports org.customizedemployment.core.planning;
    exports org.customizedemployment.core.process;
    exports org.customizedemployment.core.pursuit;
    exports org.customizedemployment.core.reason;
    exports org.customizedemployment.core.reference;
    exports org.customizedemployment.core.rule;
    exports org.customizedemployment.core.service;
    exports org.customizedemployment.core.status;
    exports org.customizedemployment.core.strategy;
    exports org.customizedemployment.core.value;

    opens org.customizedemployment.core.claim;
    opens org.customizedemployment.core.decision;
    opens org.customizedemployment.core.design;
    opens org.customizedemployment.core.discovery;
    opens org.customizedemployment.core.document;
    opens org.customizedemployment.core.employer;
    opens org.customizedemployment.core.entry;
    opens org.customizedemployment.core.funding;
    opens org.customizedemployment.core.id;
    opens org.customizedemployment.core.journal;
    opens org.customizedemployment.core.person;
    opens org.customizedemployment.core.phase;
    opens org.customizedemployment.core.planning;
    opens org.customizedemployment.core.pursuit;
    opens org.customizedemployment.core.reason;
    opens org.customizedemployment.core.reference;
    opens org.customizedemployment.core.service;
    opens org.customizedemployment.core.value;
}
