package org.customizedemployment.rules.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.customizedemployment.rules.error.PackProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InstrumentLoaderTest {
    @Test
    void an_instrument_without_contradictions_loads_with_its_words() {
        Instrument small = Instruments.small();

        assertThat(small.ref().id().value()).isEqualTo("small");
        assertThat(small.itemsOf("first")).extracting(InstrumentItem::id).containsExactly("a", "b", "c");
        assertThat(small.item("a").orElseThrow().anchor(3)).contains(new InstrumentAnchor(2, 3));
        assertThat(small.messages().find("instrument.small.a.2", Locale.forLanguageTag("es-US")))
                .contains("más");
        assertThat(small.messages().find("code.instrument.small.high", Locale.ENGLISH))
                .contains("High");
    }

    @Test
    void anchors_that_overlap_leave_a_gap_or_leave_the_scale_are_all_told_at_once_with_line_and_remedy() {
        assertThat(problems(Instruments.head() + """
                groups:
                  - {id: g, text: {en: G, es: G}}
                items:
                  - id: a
                    group: g
                    citation: ODEP-P1
                    text: {en: A, es: A}
                    anchors:
                      - {from: 1, to: 2, text: {en: x, es: x}}
                      - {score: 2, text: {en: y, es: y}}
                      - {score: 7, text: {en: z, es: z}}
                  - {id: b, group: g, citation: ODEP-P1, text: {en: B, es: B}, anchors: [{text: {en: x, es: x}}]}
                """))
                .containsExactly(
                        "CE-RULES-051 i.yaml:13: score 3 of item 'a' has no anchor; say what is seen where it gets 3",
                        "CE-RULES-051 i.yaml:19: score 2 of item 'a' has two anchors, the other in line 18; give each "
                                + "score to one anchor",
                        "CE-RULES-051 i.yaml:20: anchor from 7 to 7 of item 'a' is not within the scale from 1 to 3; "
                                + "write anchors for each score of the scale, lowest first",
                        "CE-RULES-051 i.yaml:21: score 1 of item 'b' has no anchor; say what is seen where it gets 1",
                        "CE-RULES-051 i.yaml:21: score 2 of item 'b' has no anchor; say what is seen where it gets 2",
                        "CE-RULES-051 i.yaml:21: score 3 of item 'b' has no anchor; say what is seen where it gets 3",
                        "CE-RULES-005 i.yaml:21: an anchor of item 'b' without its scores; write 'score: 3', or "
                                + "'from: 2' and 'to: 3'");
    }

    @Test
    void bands_with_a_gap_an_overlap_or_another_end_than_the_scale_are_told() {
        assertThat(problems(Instruments.head() + bands("""
                bands:
                  - {id: low, from: 1.2, below: 1.5, text: {en: Low, es: Bajo}}
                  - {id: mid, from: 1.4, below: 2, text: {en: Mid, es: Medio}}
                  - {id: high, from: 2.5, below: 2.8, text: {en: High, es: Alto}}
                """)))
                .satisfiesExactly(
                        one -> assertThat(one).contains("band 'low' begins at 1.2 where scores from 1 have no band"),
                        one -> assertThat(one).contains("band 'mid' begins at 1.4 where another band reaches to 1.5"),
                        one -> assertThat(one).contains("band 'high' begins at 2.5 where scores from 2 have no band"),
                        one -> assertThat(one).contains("the last band 'high' ends at 2.8, the scale at 3"));
    }

    @Test
    void ids_given_twice_groups_without_items_unknown_groups_and_items_never_asked_are_told() {
        String body = Instruments.body()
                .replace("{id: c, group: first", "{id: a, group: firs")
                .replace("{id: d, group: second", "{id: d, group: first")
                .replace("{id: e, group: second", "{id: e, group: first")
                .replace("asked-if: {item: d, at-least: 2}", "asked-if: {item: d, at-least: 4}");

        assertThat(problems(Instruments.head() + body))
                .satisfiesExactly(
                        one -> assertThat(one).contains("i.yaml:12", "group 'second' has no items"),
                        one -> assertThat(one).contains("i.yaml:16", "unknown group 'firs'", "did you mean 'first'?"),
                        one -> assertThat(one).contains("i.yaml:16", "id 'a' a second time, first in line 14"),
                        one -> assertThat(one).contains("i.yaml:18", "item 'e' is never asked, as no score reaches 4"));
    }

    @Test
    void items_that_wait_for_each_other_are_never_asked() {
        String body = Instruments.body()
                .replace("{id: d, group: second", "{id: d, asked-if: {item: e, at-least: 1}, group: second");

        assertThat(problems(Instruments.head() + body))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one).contains("CE-RULES-053", "it waits for itself"));
    }

    @Test
    @Tag("SEM-20")
    @Tag("SEM-21")
    void an_instrument_that_rates_a_person_is_refused() {
        assertThat(problems(Instruments.head().replace("rates: service", "rates: job-seeker") + Instruments.body()))
                .containsExactly(
                        "CE-RULES-054 i.yaml:5: an instrument that rates 'job-seeker'; write 'rates: service'; "
                                + "an instrument rates how a service is given, never a person");
    }

    @Test
    void words_missing_in_a_language_unknown_keys_and_other_files_are_told() {
        assertThat(problems(Instruments.head() + Instruments.body().replace("{en: A, es: A}", "{en: A}")))
                .singleElement()
                .satisfies(one ->
                        assertThat(one).contains("i.yaml:14", "words in [en] where the instrument has [en, es]"));
        assertThat(problems(Instruments.head() + Instruments.body() + "item: []\n"))
                .singleElement()
                .satisfies(one -> assertThat(one).contains("unknown key 'item'", "did you mean 'items'?"));
        assertThat(problems("format: ce-pack/1\n"))
                .singleElement()
                .satisfies(one -> assertThat(one).contains("CE-RULES-050"));
    }

    private static String bands(String bands) {
        String body = Instruments.body();
        return body.substring(0, body.indexOf("bands:")) + bands;
    }

    private static List<String> problems(String yaml) {
        return ((InstrumentLoad.Failed) Instruments.load(yaml))
                .problems().stream().map(PackProblem::toString).toList();
    }
}
