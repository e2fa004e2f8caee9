package org.customizedemployment.pack.foundations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.rules.instrument.Instrument;
import org.customizedemployment.rules.instrument.InstrumentBand;
import org.customizedemployment.rules.instrument.InstrumentItem;
import org.customizedemployment.rules.instrument.InstrumentLoad;
import org.customizedemployment.rules.instrument.InstrumentLoader;
import org.customizedemployment.rules.instrument.rating.GroupScore;
import org.customizedemployment.rules.instrument.rating.InstrumentResult;
import org.customizedemployment.rules.instrument.rating.RatingSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConformanceInstrumentTest {
    private static final Instrument INSTRUMENT =
            ((InstrumentLoad.Loaded) InstrumentLoader.load(ConformanceInstrument.file())).instrument();

    @Test
    void it_cites_odep_and_icf_for_every_item_and_has_words_in_english_and_spanish() {
        List<String> keys = new ArrayList<>(List.of(INSTRUMENT.key()));
        INSTRUMENT.groups().forEach(group -> keys.add(INSTRUMENT.key(group)));
        INSTRUMENT.bands().stream().map(InstrumentBand::id).forEach(band -> keys.add(INSTRUMENT.key(band)));
        for (InstrumentItem item : INSTRUMENT.items()) {
            assertThat(item.citations())
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.value()).matches("(ODEP|ICF|CEE)-.+"));
            keys.add(INSTRUMENT.key(item.id()));
            item.anchors().forEach(one -> keys.add(INSTRUMENT.key(item.id(), String.valueOf(one.lowest()))));
        }

        assertThat(keys).hasSizeGreaterThan(100).allSatisfy(key -> {
            assertThat(INSTRUMENT.messages().find(key, Locale.ENGLISH)).as(key).isPresent();
            assertThat(INSTRUMENT.messages().find(key, Locale.forLanguageTag("es-US")))
                    .as(key)
                    .isPresent();
        });
    }

    @Test
    @Tag("SEM-20")
    void a_service_is_rated_group_by_group() {
        RatingSession session = RatingSession.of(
                INSTRUMENT, OrganizationId.of("provider"), ActorId.of("rater"), LocalDate.of(2026, 6, 1));
        for (InstrumentItem item : INSTRUMENT.itemsOf("person-leads")) {
            session = session.rate(item.id(), 4, List.of());
        }
        session = session.rate("paid", 5, List.of()).cannotRate("integrated", "not-observed", List.of());
        InstrumentResult result = session.result();

        assertThat(result.group("person-leads")).contains(new GroupScore("person-leads", 12, 3, 3, 3, "customized"));
        assertThat(result.group("outcomes")).contains(new GroupScore("outcomes", 10, 2, 1, 2, null));
        assertThat(result.decision().getOutcome()).contains(Outcome.CANNOT_TELL);
    }
}
