package org.customizedemployment.registry.file;

import java.util.List;

/** The columns of a file about a course and its wait-list. */
final class TrainingColumns {
    static final String WHAT = "what";
    static final String COURSE = "course";
    static final String ITERATION = "iteration";
    static final String STAFF = "staff";
    static final String PROVIDER = "provider";
    static final String HOMEWORK = "homework";
    static final String DATE = "date";
    static final String START = "start";
    static final String END = "end";
    static final String ZONE = "zone";
    static final String COLLEAGUE = "colleague";

    static final Heading HEADING = new Heading(
            List.of(WHAT, COURSE, ITERATION, STAFF, PROVIDER, HOMEWORK, DATE, START, END, ZONE, COLLEAGUE),
            List.of(WHAT, DATE),
            RegistryError.BAD_TRAINING_HEADING);

    private TrainingColumns() {}
}
