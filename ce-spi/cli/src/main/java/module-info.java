/** The {@code ce} command. */
module org.customizedemployment.cli {
    requires info.picocli;
    requires java.logging;
    requires java.sql;
    requires org.customizedemployment.brand;
    requires org.customizedemployment.format.docx;
    requires org.customizedemployment.format.icalendar;
    requires org.customizedemployment.format.pdf;
    requires org.customizedemployment.format.xlsx;
    requires org.customizedemployment.registry.file;
    requires org.customizedemployment.store.jdbc;
    requires transitive org.customizedemployment.runtime;

    exports org.customizedemployment.cli;

    opens org.customizedemployment.cli to
            info.picocli;
    opens org.customizedemployment.cli.brand to
            info.picocli;
    opens org.customizedemployment.cli.caseload to
            info.picocli;
    opens org.customizedemployment.cli.cases to
            info.picocli;
    opens org.customizedemployment.cli.design to
            info.picocli;
    opens org.customizedemployment.cli.judging to
            info.picocli;
    opens org.customizedemployment.cli.library to
            info.picocli;
    opens org.customizedemployment.cli.option to
            info.picocli;
    opens org.customizedemployment.cli.pack to
            info.picocli;
}
