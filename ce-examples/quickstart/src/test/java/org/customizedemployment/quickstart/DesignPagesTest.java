package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.runtime.request.ReportRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published cases on paper: every page for everyone it is for, in both languages and all formats. */
class DesignPagesTest {
    private static final Path FOLDER = Path.of("designs");
    static final Path PAGES = Path.of("target", "design-pages");
    static final AsOf DAY = AsOf.on(DateName.REPORT, java.time.LocalDate.of(2026, 6, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {"dog-grooming-salon", "fashion", "parts-runner", "large-retailer", "recycling-sorter", "engines"
            })
    @Tag("SEM-30")
    void every_page_of_a_published_case_can_be_written(String name) throws IOException {
        Files.createDirectories(PAGES);
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            for (ReportRequest request : requests(ce, name)) {
                for (String format : List.of("html", "markdown", "csv", "json", "text")) {
                    for (String language : List.of("en", "es")) {
                        ReportRequest one = request.writtenAs(format).in(Locale.forLanguageTag(language));
                        byte[] page = ce.render(one);
                        Files.write(
                                PAGES.resolve(String.join(
                                        ".",
                                        name,
                                        request.report(),
                                        request.audience().word(),
                                        String.valueOf(request.design()),
                                        language,
                                        format)),
                                page);
                        assertThat(page).isEqualTo(ce.render(one));
                        String text = new String(page, StandardCharsets.UTF_8);
                        assertThat(text.replaceAll("(?s)<style>.*</style>", ""))
                                .doesNotContainPattern("\\[[a-z]+\\.[a-z.-]+]");
                    }
                }
            }
        }
    }

    @Test
    @Tag("SEM-29")
    void what_makes_a_job_lonely_is_told_to_the_person_and_left_to_them_to_bring_up() throws IOException {
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            List<ReportRequest> pages = requests(ce, "parts-runner");
            assertThat(page(ce, pages, "private-page"))
                    .contains("All 3 tasks are done alone; the job would be a lonely one.")
                    .contains("a job is not a bundle of chores");
            assertThat(page(ce, pages, "employer-page"))
                    .contains("Parts counter gets back 15 h a week for: Finding and selling parts")
                    .contains("15 h a week of Parts counter at $21.00 per hour = $315.00 a week")
                    .doesNotContain("lonely", "chores", "rough talk");
            assertThat(page(ce, pages, "designs"))
                    .contains("This alone stands in the way. If it gives way, there can be a design:");
        }
    }

    private static String page(CustomizedEmployment ce, List<ReportRequest> pages, String report) {
        return pages.stream()
                .filter(one -> one.report().equals(report))
                .map(one -> new String(ce.render(one.writtenAs("markdown")), StandardCharsets.UTF_8))
                .reduce("", String::concat)
                .replace("\\", "");
    }

    static List<ReportRequest> requests(CustomizedEmployment ce, String name) throws IOException {
        CaseFile profile = read(name, "profile");
        CaseFile workplace = read(name, "workplace");
        DesignRequest from = DesignRequest.of(profile, workplace)
                .measuredBy(new PayRates(Rate.parse("USD 16.00 per hour"), Rate.parse("USD 18.00 per hour")));
        DesignSet set = ce.design(from);
        List<ReportRequest> all = new ArrayList<>();
        for (Audience audience : List.of(Audience.JOB_SEEKER, Audience.TEAM)) {
            all.add(ReportRequest.of("designs", audience, "html", profile)
                    .as(DAY)
                    .layingOut(from, set));
        }
        if (set.designs().isEmpty()) {
            all.add(ReportRequest.of("private-page", Audience.JOB_SEEKER, "html", profile)
                    .as(DAY)
                    .layingOut(from, set));
            CaseFile both = profile.toBuilder().build();
            for (var entry : workplace.allEntries()) {
                both = both.toBuilder().put(entry).build();
            }
            CaseFile written = both;
            written.entries(JobDesign.TYPE).forEach(one -> {
                all.add(ReportRequest.of("private-page", Audience.JOB_SEEKER, "html", written)
                        .as(DAY)
                        .showing(one.id()));
                all.addAll(employers(written, one.id(), null, null));
            });
        }
        for (ProposedDesign one : set.designs()) {
            EntryId id = one.design().id();
            all.add(ReportRequest.of("private-page", Audience.JOB_SEEKER, "html", profile)
                    .as(DAY)
                    .layingOut(from, set)
                    .showing(id));
            if (one.design() instanceof JobDesign) {
                all.addAll(employers(profile, id, from, set));
            }
        }
        return all;
    }

    private static List<ReportRequest> employers(CaseFile file, EntryId design, DesignRequest from, DesignSet set) {
        return Stream.of("employer-page", "proposal")
                .map(report -> ReportRequest.of(report, Audience.EMPLOYER, "html", file)
                        .as(DAY)
                        .showing(design))
                .map(request -> from == null ? request : request.layingOut(from, set))
                .toList();
    }

    static CaseFile read(String name, String part) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(name).resolve(part + ".json"));
        return CaseJson.strict().readDocument(bytes).caseFile();
    }
}
