/** The {@code ce} command. */
module org.customizedemployment.cli {
    requires info.picocli;
    requires java.logging;
    requires org.customizedemployment.format.icalendar;
    requires transitive org.customizedemployment.runtime;

    exports org.customizedemployment.cli;

    opens org.customizedemployment.cli to
            info.picocli;
}
