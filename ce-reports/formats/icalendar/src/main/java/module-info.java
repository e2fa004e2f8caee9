/** To-do lists as iCalendar files. */
module org.customizedemployment.format.icalendar {
    requires transitive org.customizedemployment.spi;

    exports org.customizedemployment.format.icalendar;
}
