package org.customizedemployment.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.customizedemployment.conformance.Papers.Paper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HTML judged by the Nu validator, and in a real browser: axe (WCAG 2.1 AA), the keyboard, and a screen of 320 pixels. */
@Tag("FED-ACC-1")
class HtmlConformanceTest {
    private static final int NARROW = 320;
    private static final int USUAL = 1280;

    private static final byte[] BAD = """
            <!doctype html><html><head></head><body><h3>Deep</h3><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
            <a href="#nowhere"></a><p style="color:#bbb;background:#fff">pale</p><input><table width="700"><tr><td>wide</table>
            <svg role="img" width="700"></svg><ul><p>no item</p></ul></body></html>
            """.getBytes(StandardCharsets.UTF_8);

    private static final byte[] TRAP = """
            <!doctype html><html lang="en"><title>Trap</title><a href="#a">a</a>
            <a href="#b" onblur="setTimeout(()=>this.focus())" onkeydown="event.preventDefault()">b</a> <a href="#c">c</a></html>
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private static Browser browser;

    /** Started by the first test that needs it. */
    private static Browser browser() throws Exception {
        if (browser == null) {
            browser = Browser.open(folder);
        }
        return browser;
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    static Stream<Paper> papers() {
        return Papers.once().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_report_is_valid_html(Paper paper) throws Exception {
        for (var language : Papers.LANGUAGES) {
            assertThat(HtmlJudge.problems(paper.as("html", language)))
                    .as(language.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_report_is_for_everyone_in_a_browser(Paper paper) throws Exception {
        Locale turn = Papers.turn(paper);
        browser().show(paper.as("html", turn), USUAL);
        assertThat(browser().axe()).as(turn.toString()).isEmpty();
        everyLinkIsReached();
        for (Locale language : Papers.LANGUAGES) {
            browser().show(paper.as("html", language), NARROW);
            assertThat(browser().run("document.documentElement.scrollWidth").asInt())
                    .as("width on a narrow screen, " + language)
                    .isLessThanOrEqualTo(NARROW);
        }
    }

    /** All of them, in the order in which they stand, the link past the navigation first. */
    private static void everyLinkIsReached() throws Exception {
        List<String> links = browser()
                .run(
                        "[...document.querySelectorAll('a[href],button,input,select,[tabindex]')].map(e=>e.getAttribute('href')||e.tagName)")
                .valueStream()
                .map(one -> one.asString())
                .toList();
        List<String> reached = browser().tabs(links.size() + 1);
        assertThat(links.get(0)).isEqualTo("#content");
        assertThat(reached).startsWith(links.toArray(String[]::new));
        // And out again: nothing holds the focus.
        assertThat(reached.subList(links.size(), reached.size())).isIn(List.of(), links.subList(0, 1));
    }

    @Test
    void the_checkers_bite() throws Exception {
        assertThat(HtmlJudge.problems(BAD)).hasSizeGreaterThanOrEqualTo(4).anyMatch(one -> one.contains("title"));
        browser().show(BAD, USUAL);
        assertThat(browser().axe())
                .hasSizeGreaterThanOrEqualTo(7)
                .anyMatch(one -> one.startsWith("color-contrast"))
                .anyMatch(one -> one.startsWith("image-alt"))
                .anyMatch(one -> one.startsWith("html-has-lang"));
        // The second of three links takes the focus back.
        browser().show(TRAP, USUAL);
        assertThat(browser().tabs(4)).isNotEqualTo(List.of("#a", "#b", "#c"));
        browser().show(BAD, NARROW);
        assertThat(browser().run("document.documentElement.scrollWidth").asInt())
                .isGreaterThan(NARROW);
    }
}
