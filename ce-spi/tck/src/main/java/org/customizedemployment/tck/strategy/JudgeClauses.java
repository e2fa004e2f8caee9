package org.customizedemployment.tck.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.strategy.StrategyClauses.broken;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.spi.text.MessageSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a strategy judges designs, its own and those that people typed in: it never fails, takes nothing for granted, and says why in words. */
interface JudgeClauses extends StrategyClauses {
    /** What is said of a design of another kind; the library has the words. */
    String OF_THE_LIBRARY = "strategy.named.";

    List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    @Test
    default void it_has_an_id_and_says_where_its_definition_comes_from() {
        assertThat(strategy().getCitations()).as("citations").isNotEmpty();
        assertThat(strategy().getId()).isEqualTo(strategy().getId());
        assertThat(strategy().getCitations()).isEqualTo(strategy().getCitations());
    }

    @Test
    @Tag("SEM-29")
    default void a_design_that_says_nothing_is_not_what_the_strategy_says() {
        for (Design empty : StrategyClauses.emptyDesigns()) {
            assertThat(broken(strategy().check(empty, place())))
                    .as("what is wrong with %s", empty.id())
                    .isNotEmpty();
            assertThat(strategy().applies(empty, place()))
                    .as("it applies to %s", empty.id())
                    .isFalse();
        }
    }

    @Test
    default void a_place_of_which_nothing_is_known_can_be_asked_about() {
        for (Brief unknown : StrategyClauses.unknownPlaces()) {
            for (Design design : all()) {
                assertThat(strategy().check(design, unknown)).as("findings").isNotEmpty();
            }
        }
    }

    @Test
    @Tag("SEM-11")
    default void each_finding_says_why_and_where_it_comes_from() {
        assertThat(findings()).allSatisfy(one -> {
            assertThat(one.citations()).as("citations of %s", one.rule()).isNotEmpty();
            assertThat(one.finding().reason().code())
                    .as("reason of %s", one.rule())
                    .isNotBlank();
        });
    }

    @Test
    default void the_same_design_is_judged_the_same() {
        for (Design design : all()) {
            assertThat(strategy().check(design, place())).isEqualTo(strategy().check(design, place()));
        }
    }

    @Test
    default void every_reason_has_words_in_every_language() {
        MessageSource words = words();
        assumeTrue(words != MessageSource.NONE, "its words are not looked at");
        List<String> missing = new ArrayList<>();
        for (RuleFinding one : findings()) {
            String code = one.finding().reason().code();
            if (code.startsWith(OF_THE_LIBRARY)) {
                continue;
            }
            LANGUAGES.stream()
                    .filter(language -> words.find(code, language).isEmpty())
                    .forEach(language -> missing.add(code + " in " + language));
        }
        assertThat(missing).as("reasons without words").isEmpty();
    }

    private List<RuleFinding> findings() {
        List<RuleFinding> all = new ArrayList<>();
        for (Design design : all()) {
            all.addAll(strategy().check(design, place()));
        }
        return all;
    }

    private List<Design> all() {
        List<Design> all = new ArrayList<>(right());
        all.addAll(StrategyClauses.emptyDesigns());
        return all;
    }
}
