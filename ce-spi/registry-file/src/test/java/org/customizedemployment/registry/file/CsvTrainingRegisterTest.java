package org.customizedemployment.registry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.training.CourseIteration;
import org.customizedemployment.core.training.Enrolment;
import org.customizedemployment.core.training.Homework;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.core.training.WaitListEntry;
import org.customizedemployment.core.value.ServiceInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTrainingRegisterTest {
    private static final String COURSE = """
            what,course,iteration,staff,provider,homework,date,start,end,zone,colleague
            session,ct-ce-course,2026-spring,,,,2026-03-02,09:00,12:00,America/New_York,
            session,ct-ce-course,2026-spring,,,,2026-03-03,09:00,12:00,America/New_York,
            homework,ct-ce-course,2026-spring,,,community-map,2026-03-06,,,,
            agreement,ct-ce-course,2026-spring,staff-1,provider-a,,2026-02-20,,,,
            attended,ct-ce-course,2026-spring,staff-1,,,2026-03-02,,,,
            attended,ct-ce-course,2026-spring,staff-1,,,2026-03-03,,,,
            handed-in,ct-ce-course,2026-spring,staff-1,,community-map,2026-03-05,,,,
            completed,ct-ce-course,2026-spring,staff-1,,,2026-03-31,,,,
            enrolled,ct-ce-course,2026-spring,staff-2,provider-a,,,,,,
            replaces,ct-ce-course,2026-spring,staff-2,,,,,,,staff-9
            replacement-paid,ct-ce-course,2026-spring,staff-2,,,2026-04-15,,,,
            withdrawn,ct-ce-course,2026-spring,staff-2,,,2026-04-20,,,,
            waiting,ct-ce-course,2026-fall,staff-3,provider-b,,2026-05-11,,,,
            recorded-through,,,,,,2026-06-30,,,,
            """;

    @TempDir
    private Path folder;

    private Path file(String text) {
        try {
            return Files.write(folder.resolve("training.csv"), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @Tag("CT-8")
    @Tag("CT-9")
    void a_course_is_its_live_sessions_and_homework_and_who_took_part() {
        TrainingRegister register = CsvTrainingRegister.read(file(COURSE));
        assertThat(register.id()).isEqualTo("training");
        assertThat(register.recordedThrough()).isEqualTo("2026-06-30");
        CourseIteration course =
                register.iteration("ct-ce-course", "2026-spring").orElseThrow();
        assertThat(course.sessions())
                .contains(ServiceInterval.parse(
                        "2026-03-02T09:00[America/New_York]", "2026-03-02T12:00[America/New_York]"));
        assertThat(course.homework()).containsExactly(new Homework("community-map", LocalDate.of(2026, 3, 6)));
        Enrolment one =
                register.enrolment(ActorId.of("staff-1"), "ct-ce-course").orElseThrow();
        assertThat(one.provider()).isEqualTo(OrganizationId.of("provider-a"));
        assertThat(one.agreementSignedOn()).isEqualTo("2026-02-20");
        assertThat(one.attended()).containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
        assertThat(one.handedIn("community-map")).contains(LocalDate.of(2026, 3, 5));
        assertThat(one.completedOn()).isEqualTo("2026-03-31");
        Enrolment other =
                register.enrolment(ActorId.of("staff-2"), "ct-ce-course").orElseThrow();
        assertThat(other.replaces()).isEqualTo(ActorId.of("staff-9"));
        assertThat(other.replacementPaidOn()).isEqualTo("2026-04-15");
        assertThat(other.withdrawnOn()).isEqualTo("2026-04-20");
    }

    @Test
    @Tag("CT-13")
    void a_wait_list_entry_is_for_one_time_that_the_course_is_held() {
        assertThat(CsvTrainingRegister.read(file(COURSE)).waiting())
                .containsExactly(new WaitListEntry(
                        ActorId.of("staff-3"),
                        OrganizationId.of("provider-b"),
                        "ct-ce-course",
                        "2026-fall",
                        LocalDate.of(2026, 5, 11)));
    }

    @Test
    @Tag("CT-8")
    void what_is_not_stated_stays_open_and_the_same_file_has_the_same_digest() {
        Path file = file("date,what,course,iteration,staff\n2026-03-02,attended,ct-ce-course,2026-spring,staff-1\n");
        TrainingRegister register = CsvTrainingRegister.read(file);
        assertThat(register.recordedThrough()).isNull();
        assertThat(register.iterations()).isEmpty();
        assertThat(CsvTrainingRegister.read(file)).isEqualTo(register);
    }

    @Test
    void a_register_of_training_is_told_from_one_of_certified_staff() {
        assertThat(CsvTrainingRegister.isOne(file("\uFEFF\"what\" ,date\n"))).isTrue();
        assertThat(CsvTrainingRegister.isOne(file("staff,credential,issued-on\nwhat,x,2024-01-01\n")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attendance,c,i,s,,,2026-03-02,,,                 | CE-REGISTRY-013 line 2, column 'what'
            attended,c,i,s,,,2 March,,,                      | CE-REGISTRY-008 line 2, column 'date'
            attended,c,i,s,,,,,,                             | CE-REGISTRY-015 line 2, column 'date'
            attended,c,i,,,,2026-03-02,,,                    | CE-REGISTRY-015 line 2, column 'staff'
            attended,,i,s,,,2026-03-02,,,                    | CE-REGISTRY-015 line 2, column 'course'
            handed-in,c,i,s,,,2026-03-02,,,                  | CE-REGISTRY-015 line 2, column 'homework'
            session,c,i,,,,2026-03-02,9 am,noon,America/New_York | CE-REGISTRY-014 line 2
            session,c,i,,,,2026-03-02,12:00,09:00,America/New_York | CE-REGISTRY-014 line 2
            session,c,i,,,,2026-03-02,09:00,12:00,Eastern    | CE-REGISTRY-014 line 2
            """)
    void what_is_wrong_is_said_with_line_and_column_and_without_what_stands_there(String line, String said) {
        Path file = file("what,course,iteration,staff,provider,homework,date,start,end,zone\n" + line.strip() + "\n");
        assertThatThrownBy(() -> CsvTrainingRegister.read(file))
                .isInstanceOf(RegistryFileException.class)
                .hasMessageContaining(said.strip())
                .hasMessageNotContaining("2 March")
                .hasMessageNotContaining("Eastern");
    }

    @Test
    void everything_is_told_at_once_and_nothing_of_the_file_is_taken() {
        Path file = file("""
                what,course,iteration,staff,date
                completed,c,i,s,2026-03-02
                completed,c,i,s,2026-03-03
                attended,c,i,s,tomorrow
                """);
        assertThatThrownBy(() -> CsvTrainingRegister.read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(RegistryFileException.class))
                .extracting(RegistryFileException::getProblems, InstanceOfAssertFactories.list(RegistryProblem.class))
                .extracting(RegistryProblem::error)
                .containsExactly(RegistryError.DUPLICATE, RegistryError.BAD_DAY);
        assertThatThrownBy(() -> CsvTrainingRegister.read(file("what,day\n")))
                .hasMessageContaining("CE-REGISTRY-012 line 1");
    }
}
