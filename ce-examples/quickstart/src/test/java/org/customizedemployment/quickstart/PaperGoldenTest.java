package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the person of the walk gets to read, word for word; {@code -Dgolden.update=true} writes the files anew. */
class PaperGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TempDir
    static Path output;

    private static CaseFile caseFile;

    @BeforeAll
    static void walk() throws IOException {
        new Walk(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
                .walk(output.resolve("walk"), Path.of("case"));
        caseFile = CaseJson.strict()
                .readDocument(Files.readAllBytes(output.resolve("walk/case.json")))
                .caseFile();
    }

    @ParameterizedTest
    @CsvSource({
        "portfolio, en",
        "portfolio, es",
        "disclosure-plan, en",
        "disclosure-plan, es",
        "referral-packet, en",
        "referral-packet, es"
    })
    @Tag("CT-16")
    @Tag("CT-24")
    @Tag("ICF-T15")
    @Tag("ICF-T16")
    void what_the_person_reads_is_as_committed(String report, String language) throws IOException {
        ReportRequest request =
                ReportRequest.of(report, Audience.JOB_SEEKER, "text", caseFile).in(Locale.forLanguageTag(language));
        String page;
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            page = new String(ce.render(request), StandardCharsets.UTF_8);
        }
        Path golden = GOLDEN.resolve(report + "." + language + ".golden.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }
}
