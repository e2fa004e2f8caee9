package org.customizedemployment.tck.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.tck.generator.PlantedText;
import org.customizedemployment.tck.generator.ValueGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("FED-PRIV-1")
class CanariesTest {
    private static final PlantedText ONE = new PlantedText("canary1k1z", "k", "a", Sensitivity.HEALTH);
    private static final PlantedText ELEVEN = new PlantedText("canary1k11z", "k", "b", Sensitivity.MONEY);
    private final Canaries canaries = Canaries.of(List.of(ONE, ELEVEN));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary1k1z",
                "CANARY1K1Z",
                "x canary\r\n 1k1z",
                "cana-\n   ry1k1z",
                "<b>can<wbr>ary</b>1k1z",
                "<meta content='canary1k1z'>",
                "\\canary1\\k1\\z",
                "c.a.n.a.r.y.1.k.1.z",
                "canary1k1z12"
            })
    void a_text_is_found_however_it_is_written(String page) {
        assertThat(canaries.in(page)).containsExactly(ONE);
        assertThat(canaries.in(page.getBytes(StandardCharsets.UTF_8))).containsExactly(ONE);
        assertThat(canaries.in(page.getBytes(StandardCharsets.UTF_16LE))).containsExactly(ONE);
    }

    @Test
    void one_text_is_not_taken_for_another() {
        assertThat(canaries.in("canary1k11z")).containsExactly(ELEVEN);
        assertThat(canaries.in("canary1k2z canary11k1z")).isEmpty();
        assertThat(canaries.in("canary1k1z canary1k11z")).containsExactly(ONE, ELEVEN);
        assertThat(canaries.of(Sensitivity.MONEY).in("canary1k1z")).isEmpty();
        assertThat(Canaries.of(List.of()).in("any")).isEmpty();
    }

    @Test
    void an_exception_is_searched_with_its_causes_and_what_was_suppressed() {
        Exception deep = new IllegalStateException("outside", new IllegalArgumentException("canary1k1z"));
        assertThat(canaries.in(deep)).containsExactly(ONE);
        Exception beside = new IllegalStateException("outside");
        beside.addSuppressed(new RuntimeException(new Exception("canary1k11z")));
        assertThat(canaries.in(beside)).containsExactly(ELEVEN);
        assertThat(canaries.in(new IllegalStateException("outside"))).isEmpty();
    }

    @Test
    void what_a_value_holds_is_found_and_what_it_tells_only_if_it_does() {
        ValueGenerator values = ValueGenerator.seeded(1);
        Command.Record command = new Command.Record(List.of(values.make(JobSeeker.class)));
        Canaries planted = Canaries.of(values.texts());
        assertThat(planted.heldBy(command)).hasSameElementsAs(planted.all()).isNotEmpty();
        assertThat(planted.toldBy(command)).isEmpty();
        HumanDecision decision = values.make(HumanDecision.class);
        String basis = decision.basis();
        assertThat(Canaries.of(values.texts()).toldBy(new Telling(basis)))
                .containsExactly("Telling tells HumanDecision.basis");
    }

    @Test
    void a_log_is_watched_on_every_level_with_arguments_and_traces_and_then_no_more() {
        System.Logger logger = System.getLogger("elsewhere.at.all");
        java.util.logging.Level before = java.util.logging.Logger.getLogger("").getLevel();
        try (LogWatch log = LogWatch.open()) {
            logger.log(System.Logger.Level.TRACE, "value {0}", "canary1k1z");
            logger.log(System.Logger.Level.DEBUG, "failed", new IllegalStateException("canary1k11z"));
            assertThat(log.lines()).hasSize(2);
            assertThat(canaries.in(log.text())).containsExactly(ONE, ELEVEN);
        }
        assertThat(java.util.logging.Logger.getLogger("").getLevel()).isEqualTo(before);
        assertThat(java.util.logging.Logger.getLogger("").getHandlers())
                .noneMatch(one -> one.getLevel() == java.util.logging.Level.ALL);
    }

    /** A record, which tells all that it holds unless it says otherwise. */
    private record Telling(String text) {}
}
