/** The front door as a bean of a Spring Boot application. */
module org.customizedemployment.spring.boot.starter {
    requires transitive java.sql;
    requires transitive org.customizedemployment.runtime;
    requires org.customizedemployment.store.jdbc;
    requires spring.beans;
    requires transitive spring.boot;
    requires transitive spring.boot.autoconfigure;
    requires transitive spring.context;
    requires spring.core;
    // Whichever of the two the application has.
    requires static spring.boot.actuator;
    requires static spring.boot.health;
    // Where the store takes part in the application's transactions.
    requires static spring.jdbc;

    exports org.customizedemployment.spring.boot.starter;
    exports org.customizedemployment.spring.boot.starter.health;

    // Spring makes the beans.
    opens org.customizedemployment.spring.boot.starter to
            spring.beans,
            spring.boot,
            spring.context,
            spring.core;
    opens org.customizedemployment.spring.boot.starter.health to
            spring.beans,
            spring.context,
            spring.core;
}
