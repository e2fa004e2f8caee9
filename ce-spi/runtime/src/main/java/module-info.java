/** The front door: wiring, discovery, validate, decide, encode, append; reports on request. */
module org.customizedemployment.runtime {
    requires org.hibernate.validator;
    requires transitive jakarta.validation;
    requires transitive org.customizedemployment.jackson;
    requires transitive org.customizedemployment.reports;
    requires transitive org.customizedemployment.rules;
    requires transitive org.customizedemployment.spi;

    exports org.customizedemployment.runtime;
    exports org.customizedemployment.runtime.batch;
    exports org.customizedemployment.runtime.codec;
    exports org.customizedemployment.runtime.error;
    exports org.customizedemployment.runtime.plugin;
    exports org.customizedemployment.runtime.request;
    exports org.customizedemployment.runtime.result;
    exports org.customizedemployment.runtime.source;
    exports org.customizedemployment.runtime.store;
    exports org.customizedemployment.runtime.validation;
    exports org.customizedemployment.runtime.verification;

    opens org.customizedemployment.runtime.request;
    opens org.customizedemployment.runtime.validation;

    uses org.customizedemployment.spi.codec.CaseCodec;
    uses org.customizedemployment.spi.pack.PackProvider;
    uses org.customizedemployment.spi.report.Format;
    uses org.customizedemployment.spi.report.ReportProvider;
    uses org.customizedemployment.spi.solver.SolverProvider;
    uses org.customizedemployment.spi.source.CaseSource;
    uses org.customizedemployment.spi.store.CaseStore;
    uses org.customizedemployment.spi.strategy.StrategyProvider;

    provides org.customizedemployment.spi.codec.CaseCodec with
            org.customizedemployment.runtime.codec.JsonCaseCodec;
}
