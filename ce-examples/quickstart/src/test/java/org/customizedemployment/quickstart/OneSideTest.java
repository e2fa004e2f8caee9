package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedKind;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.NeedWorth;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The employer's page is one side of paper, as a browser prints it. Skipped where no browser is installed. */
@Tag("SEM-30")
class OneSideTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dog-grooming-salon", "fashion", "parts-runner", "large-retailer", "engines"})
    void the_employers_page_of_a_published_case_is_one_side(String name) throws Exception {
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            List<ReportRequest> pages = DesignPagesTest.requests(ce, name).stream()
                    .filter(one -> one.report().equals("employer-page"))
                    .toList();
            assertThat(pages).isNotEmpty();
            for (ReportRequest page : pages) {
                for (String language : List.of("en", "es")) {
                    byte[] html = ce.render(page.in(Locale.forLanguageTag(language)));
                    assertThat(sides(html, "letter"))
                            .as(name + " " + language + " on letter")
                            .isOne();
                    assertThat(sides(html, "A4"))
                            .as(name + " " + language + " on A4")
                            .isOne();
                }
            }
        }
    }

    @Test
    void so_is_that_of_a_large_workplace_with_what_has_no_room_counted() throws Exception {
        CaseFile file = large();
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            ReportRequest page = ReportRequest.of("employer-page", Audience.EMPLOYER, "html", file)
                    .as(DesignPagesTest.DAY)
                    .showing(EntryId.of("design"));
            byte[] html = ce.render(page);
            assertThat(new String(html, StandardCharsets.UTF_8))
                    .contains("5 more are in the written proposal.")
                    .contains("4 more current jobs give 8 h a week.");
            assertThat(sides(html, "letter")).isOne();
            assertThat(sides(html, "A4")).isOne();
        }
    }

    /** Six jobs that give two tasks each, eight needs, and names as long as they are in life. */
    private static CaseFile large() {
        EntryId employer = EntryId.of("employer");
        CaseFileBuilder file = CaseFile.builder(CaseId.of("large"));
        file.put(Employer.builder()
                .header(EntryHeader.first("employer"))
                .name("Regional hospital, central services")
                .business("Health care")
                .build());
        List<DesignTask> lines = new ArrayList<>();
        List<FreedTime> freed = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            EntryId job = EntryId.of("job-" + i);
            file.put(WorkplaceJob.builder()
                    .header(EntryHeader.first("job-" + i))
                    .employer(employer)
                    .title("Central supply technician on ward " + i)
                    .holder(ActorId.of("staff-" + i))
                    .build());
            for (int k = 0; k <= 4; k++) {
                EntryId task = EntryId.of("task-" + i + "-" + k);
                file.put(WorkTask.builder()
                        .header(EntryHeader.first(task.value()))
                        .employer(employer)
                        .job(job)
                        .name("Checking and restocking the trolleys of ward " + i + ", part " + k)
                        .weekly(MinutesRange.exactly(Minutes.of(k == 0 ? 900 : 60)))
                        .primaryResponsibility(k == 0 ? PrimaryResponsibility.YES : PrimaryResponsibility.NO)
                        .build());
                if (k == 1 || k == 2) {
                    lines.add(new DesignTask(task, Minutes.of(60), Remainder.NONE_LEFT));
                }
            }
            freed.add(new FreedTime(job, EntryId.of("task-" + i + "-0"), Minutes.of(120)));
        }
        List<EntryId> needs = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            needs.add(EntryId.of("need-" + i));
            file.put(EmployerNeed.builder()
                    .header(EntryHeader.first("need-" + i))
                    .employer(employer)
                    .description("Nurses fetch what is missing from the store room themselves, round " + i)
                    .needKind(NeedKind.AT_COST_OF_PRIMARY_RESPONSIBILITIES)
                    .status(NeedStatus.NOTICED)
                    .beneficiary("nurses and the people they care for")
                    .addWorth(
                            new NeedWorth.Time(Minutes.of(300), EntryId.of("job-1"), Rate.parse("USD 41.00 per hour")))
                    .build());
        }
        file.put(JobDesign.builder()
                .header(EntryHeader.first("design"))
                .employer(employer)
                .addStrategies(StrategyId.TASK_REASSIGNMENT)
                .jobTitle("Supply assistant")
                .tasks(lines)
                .freedTime(freed)
                .needs(needs)
                .pay(Rate.parse("USD 18.00 per hour"))
                .build());
        return file.build();
    }

    private int sides(byte[] html, String paper) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "no browser that prints");
        String page = new String(html, StandardCharsets.UTF_8)
                .replace("@page one-side {", "@page one-side { size: " + paper + ";");
        Path file = folder.resolve("page.html");
        Path printed = folder.resolve("page.pdf");
        Files.writeString(file, page);
        Files.deleteIfExists(printed);
        Process process = new ProcessBuilder(
                        browser.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-pdf-header-footer",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--print-to-pdf=" + printed,
                        file.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(printed).exists();
        String pdf = Files.readString(printed, StandardCharsets.ISO_8859_1);
        return (int) PAGE.matcher(pdf).results().count();
    }

    private static Optional<Path> browser() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(File.pathSeparator))
                        .map(one -> Path.of(one, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
