/** JSON for the values of Customized Employment, with Jackson 2. */
@SuppressWarnings("module") // it is named for the 2
module org.customizedemployment.jackson2 {
    requires transitive org.customizedemployment.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;

    exports org.customizedemployment.jackson2;
    exports org.customizedemployment.jackson2.problem;

    opens org.customizedemployment.jackson2.internal to
            com.fasterxml.jackson.databind;
    opens org.customizedemployment.jackson2.internal.document to
            com.fasterxml.jackson.databind;
    opens org.customizedemployment.jackson2.internal.entry to
            com.fasterxml.jackson.databind;
    opens org.customizedemployment.jackson2.internal.scalar to
            com.fasterxml.jackson.databind;
    opens org.customizedemployment.jackson2.internal.value to
            com.fasterxml.jackson.databind;

    provides com.fasterxml.jackson.databind.Module with
            org.customizedemployment.jackson2.CaseJsonModule;
}
