package org.customizedemployment.registry.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.training.CourseIteration;
import org.customizedemployment.core.training.Enrolment;
import org.customizedemployment.core.training.Homework;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.core.training.WaitListEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.jspecify.annotations.Nullable;

/** Puts lines of what was planned and what happened together into courses, enrolments and a wait-list. For one file and one thread. */
final class TrainingRows {
    static final String WHAT = "what";
    private static final String COURSE = "course";
    private static final String ITERATION = "iteration";
    private static final String STAFF = "staff";
    private static final String PROVIDER = "provider";
    private static final String HOMEWORK = "homework";
    private static final String DATE = "date";
    private static final String START = "start";
    private static final String END = "end";
    private static final String ZONE = "zone";
    private static final String COLLEAGUE = "colleague";

    static final Heading HEADING = new Heading(
            List.of(WHAT, COURSE, ITERATION, STAFF, PROVIDER, HOMEWORK, DATE, START, END, ZONE, COLLEAGUE),
            List.of(WHAT, DATE),
            RegistryError.BAD_TRAINING_HEADING);

    private final Map<Held, Course> courses = new LinkedHashMap<>();
    private final Map<Part, Taking> enrolments = new LinkedHashMap<>();
    private final List<WaitListEntry> waiting = new ArrayList<>();
    private @Nullable LocalDate recordedThrough;

    /** What a line is about. */
    enum What {
        SESSION,
        HOMEWORK,
        ENROLLED,
        AGREEMENT,
        ATTENDED,
        HANDED_IN,
        COMPLETED,
        WITHDRAWN,
        REPLACES,
        REPLACEMENT_PAID,
        WAITING,
        RECORDED_THROUGH;

        private static Optional<What> of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')
                            .equals(word))
                    .findFirst();
        }

        private boolean isOfCourse() {
            return this == SESSION || this == HOMEWORK;
        }

        private boolean hasDate() {
            return this != ENROLLED && this != REPLACES;
        }
    }

    private record Held(String course, String iteration) {}

    private record Part(ActorId staff, Held held) {}

    private static final class Course {
        private final List<ServiceInterval> sessions = new ArrayList<>();
        private final List<Homework> homework = new ArrayList<>();
    }

    private static final class Taking {
        private @Nullable OrganizationId provider;
        private final Map<What, LocalDate> days = new LinkedHashMap<>();
        private final List<LocalDate> attended = new ArrayList<>();
        private final List<Enrolment.HandedIn> handedIn = new ArrayList<>();
        private @Nullable ActorId replaces;
    }

    void read(Fields line) {
        Optional<What> known = What.of(line.in(WHAT).strip());
        if (known.isEmpty()) {
            line.problem(RegistryError.BAD_WHAT, WHAT);
            return;
        }
        What what = known.get();
        LocalDate date =
                what.hasDate() ? line.needed(DATE, RegistryError.NEEDED, Fields::day) : line.maybe(DATE, Fields::day);
        if (what == What.RECORDED_THROUGH) {
            recordedThrough = date;
            return;
        }
        String course = line.needed(COURSE, RegistryError.NEEDED, Fields::code);
        String iteration = line.needed(ITERATION, RegistryError.NEEDED, Fields::code);
        if (course == null || iteration == null || (date == null && what.hasDate())) {
            return;
        }
        Held held = new Held(course, iteration);
        if (what.isOfCourse()) {
            course(line, what, held, date == null ? LocalDate.EPOCH : date);
        } else {
            person(line, what, held, date);
        }
    }

    private void course(Fields line, What what, Held held, LocalDate date) {
        Course course = courses.computeIfAbsent(held, any -> new Course());
        if (what == What.HOMEWORK) {
            String id = line.needed(HOMEWORK, RegistryError.NEEDED, Fields::code);
            if (id != null) {
                course.homework.add(new Homework(id, date));
            }
            return;
        }
        try {
            ZoneId zone = ZoneId.of(line.in(ZONE).strip());
            course.sessions.add(new ServiceInterval(at(line, START, date, zone), at(line, END, date, zone)));
        } catch (DateTimeException | CeException e) {
            line.problem(RegistryError.BAD_SESSION, null);
        }
    }

    private static PlaceTime at(Fields line, String column, LocalDate date, ZoneId zone) {
        return PlaceTime.of(date.atTime(LocalTime.parse(line.in(column).strip())), zone);
    }

    private void person(Fields line, What what, Held held, @Nullable LocalDate date) {
        ActorId staff = line.needed(STAFF, RegistryError.NEEDED, ActorId::of);
        OrganizationId provider = line.maybe(PROVIDER, OrganizationId::of);
        if (staff == null) {
            return;
        }
        if (what == What.WAITING) {
            if (date != null) {
                waiting.add(new WaitListEntry(staff, provider, held.course(), held.iteration(), date));
            }
            return;
        }
        Taking taking = enrolments.computeIfAbsent(new Part(staff, held), any -> new Taking());
        taking.provider = taking.provider == null ? provider : taking.provider;
        if (what == What.REPLACES) {
            taking.replaces = line.needed(COLLEAGUE, RegistryError.NEEDED, ActorId::of);
        } else if (what == What.HANDED_IN) {
            String homework = line.needed(HOMEWORK, RegistryError.NEEDED, Fields::code);
            if (homework != null && date != null) {
                taking.handedIn.add(new Enrolment.HandedIn(homework, date));
            }
        } else if (what == What.ATTENDED && date != null) {
            taking.attended.add(date);
        } else if (what != What.ENROLLED && date != null && taking.days.put(what, date) != null) {
            line.problem(RegistryError.DUPLICATE, null);
        }
    }

    TrainingRegister register(String id, Digest digest) {
        List<CourseIteration> iterations = new ArrayList<>();
        courses.forEach((held, one) ->
                iterations.add(new CourseIteration(held.course(), held.iteration(), one.sessions, one.homework)));
        List<Enrolment> taking = new ArrayList<>();
        enrolments.forEach((part, one) -> taking.add(enrolment(part, one)));
        return new TrainingRegister(id, digest, recordedThrough, iterations, taking, waiting);
    }

    private static Enrolment enrolment(Part part, Taking one) {
        return new Enrolment(
                part.staff(),
                one.provider,
                part.held().course(),
                part.held().iteration(),
                one.days.get(What.AGREEMENT),
                one.attended,
                one.handedIn,
                one.days.get(What.COMPLETED),
                one.days.get(What.WITHDRAWN),
                one.replaces,
                one.days.get(What.REPLACEMENT_PAID));
    }
}
