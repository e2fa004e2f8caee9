package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person did not release is in nothing that the employer gets. */
class DisclosureTest {
    @TempDir
    static Path output;

    private static CaseFile caseFile;
    private static final List<String> PAGES =
            List.of("employer-page.html", "employer-page.json", "visual-resume.html", "visual-resume.json");

    @BeforeAll
    static void walk() throws IOException {
        new Walk(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
                .walk(output.resolve("walk"), Path.of("case"));
        caseFile = CaseJson.strict()
                .readDocument(Files.readAllBytes(output.resolve("walk/case.json")))
                .caseFile();
    }

    @Test
    @Tag("ICF-T15")
    @Tag("FED-PRIV-2")
    @Tag("SEM-30")
    void nothing_that_the_plan_does_not_release_is_on_the_employer_page() throws IOException {
        for (String page : PAGES) {
            assertThat(found(text(page))).as(page).isEmpty();
        }
    }

    @Test
    void each_of_these_secrets_is_in_the_case_itself() throws IOException {
        assertThat(found(text("case.json"))).containsExactlyElementsOf(secrets());
    }

    @Test
    @Tag("ICF-T15")
    void what_the_plan_releases_is_on_it() throws IOException {
        for (String page : PAGES) {
            assertThat(text(page)).as(page).contains("Robin").contains("Calms nervous dogs");
        }
        for (String page : PAGES.subList(0, 2)) {
            assertThat(text(page)).as(page).contains("Brushing and drying before the cut");
        }
    }

    @Test
    @Tag("CT-24")
    @Tag("FED-PRIV-1")
    void the_picture_that_the_person_released_is_in_the_page_that_an_employer_gets_and_the_other_is_in_none()
            throws IOException {
        assertThat(text("visual-resume.html"))
                .containsOnlyOnce("<img ")
                .contains("alt=\"Three brushes in a row, from small to large, and two folded towels\"")
                .contains("src=\"data:image/png;base64,");
    }

    @Test
    @Tag("SEM-5")
    void a_statement_that_the_person_set_aside_is_in_no_paper_for_others() throws IOException {
        String setAside = caseFile.entries(ProfileStatement.TYPE).stream()
                .filter(one -> one.getStanding() == StatementStanding.SET_ASIDE)
                .map(ProfileStatement::getText)
                .findFirst()
                .orElseThrow();
        for (String name : Papers.names()) {
            if (!name.equals("case.json")) {
                assertThat(text(name)).as(name).doesNotContain(setAside);
            }
        }
    }

    /** Every text about the person that no line of the disclosure plan releases, and words that would tell of services or disability. */
    private static List<String> secrets() {
        List<String> secrets = new ArrayList<>(
                List.of("Exampleton", "disability", "funder", "vocational rehabilitation", "us-ct", "case-0001"));
        List<String> released = caseFile.entries(DisclosureDecision.TYPE).stream()
                .filter(DisclosureDecision::isReleased)
                .flatMap(line -> line.getStatements().stream())
                .map(Object::toString)
                .toList();
        caseFile.entries(ProfileStatement.TYPE).stream()
                .filter(one -> !released.contains(one.id().value()))
                .map(ProfileStatement::getText)
                .forEach(secrets::add);
        caseFile.entries(TeamMember.TYPE).stream()
                .filter(one -> one.getChoice().isEmpty())
                .map(TeamMember::getName)
                .forEach(secrets::add);
        caseFile.entries(VocationalTheme.TYPE).stream()
                .map(VocationalTheme::getTitle)
                .forEach(secrets::add);
        caseFile.entries(DocumentRecord.TYPE).stream()
                .filter(document -> !document.id().value().equals("photo-2"))
                .flatMap(document -> document.getAlternativeText().stream())
                .forEach(secrets::add);
        return secrets;
    }

    /** The secrets that stand in a text as words of their own. */
    private static List<String> found(String text) {
        return secrets().stream()
                .filter(secret -> Pattern.compile("\\b" + Pattern.quote(secret) + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find())
                .toList();
    }

    private static String text(String file) throws IOException {
        return Files.readString(output.resolve("walk").resolve(file));
    }
}
