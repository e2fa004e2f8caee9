/** JSON for the values of Customized Employment, with Jackson 3. */
module org.customizedemployment.jackson {
    requires transitive org.customizedemployment.core;
    requires transitive tools.jackson.databind;

    exports org.customizedemployment.jackson;
    exports org.customizedemployment.jackson.problem;
    exports org.customizedemployment.jackson.schema;

    opens org.customizedemployment.jackson.internal to
            tools.jackson.databind;
    opens org.customizedemployment.jackson.internal.document to
            tools.jackson.databind;
    opens org.customizedemployment.jackson.internal.entry to
            tools.jackson.databind;
    opens org.customizedemployment.jackson.internal.scalar to
            tools.jackson.databind;
    opens org.customizedemployment.jackson.internal.value to
            tools.jackson.databind;

    provides tools.jackson.databind.JacksonModule with
            org.customizedemployment.jackson.CaseJsonModule;
}
