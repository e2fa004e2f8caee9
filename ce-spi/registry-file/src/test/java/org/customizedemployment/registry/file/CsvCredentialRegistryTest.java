package org.customizedemployment.registry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.spi.registry.CredentialSnapshot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvCredentialRegistryTest {
    private static final String HEADING = "staff,credential,components,issued-on,last-day,withdrawn-on,provider\n";

    @TempDir
    Path folder;

    private CredentialSnapshot read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private CredentialSnapshot read(byte[] bytes) {
        Path file = folder.resolve("staff.csv");
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return CsvCredentialRegistry.open(file).snapshot();
    }

    private RegistryFileException refused(String text) {
        return catchThrowableOfType(RegistryFileException.class, () -> read(text));
    }

    @Test
    @Tag("CT-30")
    @Tag("CT-32a")
    void a_register_is_read_as_people_save_it() {
        CredentialSnapshot register = read("\uFEFFissued-on, staff ,credential,components,provider\r\n"
                + "2024-09-16,staff-7,ct-ce,discovery; job-development,provider-a\r\n"
                + "\r\n"
                + "2025-02-03,self-hired-3,acre-ce,,\r\n");
        assertThat(register.getId()).isEqualTo("staff");
        assertThat(register.of(ActorId.of("staff-7")))
                .containsExactly(new StaffCredential(
                        ActorId.of("staff-7"),
                        "ct-ce",
                        List.of(ServiceComponent.DISCOVERY, ServiceComponent.JOB_DEVELOPMENT),
                        null,
                        LocalDate.of(2024, 9, 16),
                        null,
                        null,
                        OrganizationId.of("provider-a")));
        assertThat(register.of(ActorId.of("self-hired-3")).get(0).provider()).isNull();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_place_and_nobodys_name() {
        RegistryFileException all = refused(HEADING
                + "Maria Canary,ct-ce,discovery,Maria Canary,,,\n"
                + ",ct-ce,discovery,2024-01-01,,,\n"
                + "staff-1,,discovery,2024-01-01,,,\n"
                + "staff-2,ct-ce,discovery;;,2024-01-01,,,\n"
                + "staff-3,ct-ce,discovery,2024-02-30,,,\n"
                + "staff-4,ct-ce,discovery,2024-01-01,2023-12-31,2023-12-30,\n"
                + "staff-5,ct-ce,discovery,2024-01-01,,,\n"
                + "staff-5,ct-ce,discovery,2024-01-01,,,\n"
                + "\"staff\u0007\",ct-ce,,2024-1-1,,,\n");
        assertThat(all.getProblems())
                .extracting(one -> one.line() + " " + one.column() + " " + one.error())
                .containsExactly(
                        "2 issued-on BAD_DAY",
                        "3 staff MISSING",
                        "4 credential MISSING",
                        "5 components BAD_ID",
                        "6 issued-on BAD_DAY",
                        "7 last-day DATES_REVERSED",
                        "7 withdrawn-on DATES_REVERSED",
                        "9 null DUPLICATE",
                        "10 staff BAD_ID",
                        "10 issued-on BAD_DAY");
        assertThat(all).hasMessageContaining("CE-REGISTRY-008 line 2, column 'issued-on'");
        assertThat(all.getMessage()).doesNotContain("Canary");
    }

    @Test
    void a_heading_that_is_none_is_told() {
        for (String text : List.of(
                "",
                "\n",
                "staff;credential;issued-on\n",
                "staff,credential\n",
                "staff,credential,issued-on,issued-on\n",
                "staff,credential,issued-on,diagnosis\n",
                "{\"format\":\"ce-references/1\"}",
                "PK\u0003\u0004")) {
            assertThat(refused(text).getProblems())
                    .as(text)
                    .extracting(RegistryProblem::error)
                    .containsExactly(RegistryError.BAD_HEADING);
        }
    }

    @Test
    void the_column_that_makes_a_heading_wrong_is_named_unless_it_may_be_anything() {
        assertThat(refused("staff,credentail,issued-on\n"))
                .hasMessageContaining("line 1, column 'credential' of register");
        assertThat(refused("staff,credential,issued-on,isuer\n"))
                .hasMessageContaining("line 1, column 'isuer' of register");
        assertThat(refused("staff,credential,issued-on,staff\n"))
                .hasMessageContaining("line 1, column 'staff' of register");
        assertThat(refused("staff,credential,issued-on,Maria Canary\n"))
                .hasMessageContaining("line 1 of register")
                .hasMessageNotContaining("Canary");
        assertThat(refused(HEADING + "a,ct-ce,,1.1.2026,,,\nb,ct-ce\n"))
                .hasMessageContaining("2 problems:")
                .hasMessageEndingWith("correct each line that is named; nothing of the file was taken");
    }

    @Test
    void what_is_no_csv_is_refused_and_not_repeated() {
        for (String line : List.of(
                "\"Maria Canary",
                "a,b,c,d,e,f,g,h,Maria Canary",
                "a,b",
                "\"a\"Maria Canary,b,,2024-01-01,,,",
                "x".repeat(5_000) + ",b,,2024-01-01,,,")) {
            RegistryFileException refused = refused(HEADING + line + "\n");
            assertThat(refused.getErrorCode()).as(line).isEqualTo(RegistryError.NOT_CSV);
            assertThat(refused.getMessage()).doesNotContain("Canary").contains("line 2");
            assertThat(refused.getCause()).isNull();
        }
    }

    @Test
    void another_encoding_is_told_with_the_line() {
        byte[] latin = (HEADING + "staff-1,ct-ce,,2024-01-01,,,\nZo\u00eb,ct-ce,,2024-01-01,,,\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        RegistryFileException refused = catchThrowableOfType(RegistryFileException.class, () -> read(latin));
        assertThat(refused.getProblems()).containsExactly(new RegistryProblem(RegistryError.NOT_UTF_8, 3, null));
    }

    @Test
    void a_file_of_nothing_but_mistakes_ends_after_fifty() {
        assertThat(refused(HEADING + ",,,,,,\n".repeat(10_000)).getProblems()).hasSize(RegistryFileException.MOST);
    }

    @Test
    void more_certificates_than_decisions_take_are_refused() {
        StringBuilder text = new StringBuilder(HEADING);
        for (int i = 0; i <= 100_000; i++) {
            text.append("s").append(i).append(",ct-ce,,2024-01-01,,,\n");
        }
        assertThat(refused(text.toString()).getErrorCode()).isEqualTo(RegistryError.TOO_LARGE);
    }

    @Test
    void a_file_that_is_not_there_says_so_when_it_is_asked() {
        CsvCredentialRegistry none = CsvCredentialRegistry.open(folder.resolve("none.csv"));
        assertThatThrownBy(none::snapshot)
                .isInstanceOf(CeException.class)
                .hasMessageStartingWith("CE-REGISTRY-001 register 'none.csv'");
        assertThatThrownBy(() -> CsvCredentialRegistry.write(folder.resolve("none/none.csv"), List.of()))
                .hasMessageStartingWith("CE-REGISTRY-002");
    }

    @Test
    void nothing_of_a_register_is_in_to_string() {
        CredentialSnapshot register = read(HEADING + "canary,ct-ce,,2024-01-01,,,\n");
        assertThat(register.toString()).isEqualTo("ListedCredentials{staff, 1 certificates}");
    }

    @Property(tries = 300)
    void any_text_is_read_or_refused(@ForAll String text, @ForAll byte[] bytes) {
        for (byte[] one : List.of((HEADING + text).getBytes(StandardCharsets.UTF_8), bytes)) {
            try {
                RegistryCsv.read("any.csv", one);
            } catch (RegistryFileException e) {
                assertThat(e.getProblems()).isNotEmpty();
            }
        }
    }
}
